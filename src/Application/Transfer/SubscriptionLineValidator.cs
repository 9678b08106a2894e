using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Transfer;

/// <summary>Checks the members of a subscription, and that they fit its status.</summary>
internal sealed class SubscriptionLineValidator : AbstractValidator<SubscriptionLine>
{
    private const string HasEnded = "the subscription is CANCELLED";

    public SubscriptionLineValidator()
    {
        RuleFor(line => line.SubscriptionId)
            .RequiredIf(line => line.ReferenceId is null, "without a referenceId, a second import would add the subscription again");
        RuleFor(line => line.ReferenceId).ReferenceId();
        RuleFor(line => line.CustomerId).Customer();
        RuleFor(line => line.ProductOfferingId).Text(ProductOffering.MaxIdLength);
        RuleFor(line => line.Terms!).SetValidator(new SaleTermsLineValidator());
        RuleFor(line => line.Subscriber).SetValidator(new SubscriberValidator());
        RuleFor(line => line.Type).Text(Subscription.MaxTypeLength);
        RuleFor(line => line.Msisdn).Msisdn();
        RuleFor(line => line.Display).Text(Subscription.MaxDisplayLength);
        RuleFor(line => line.Sim!).SetValidator(new SimValidator());
        RuleFor(line => line.Porting!.Msisdn).Msisdn().When(line => line.Porting is not null);
        RuleFor(line => line.Porting!.ScheduledOn).Date().When(line => line.Porting is not null);
        RuleFor(line => line.ChangedOn).Date();
        RuleFor(line => line.Metadata).Metadata();
        RuleForEach(line => line.AddOns).SetValidator(new AddOnLineValidator());
        RuleFor(line => line.AddOns).Must(HaveDifferentIds).WithMessage("must have different IDs");
        AddRulesOfStatus();
        AddRulesOfScheduledChanges();
    }

    private void AddRulesOfStatus()
    {
        RuleFor(line => line.ActivatedAt)
            .RequiredIf(line => !IsPending(line) && !IsCancelled(line), "the subscription has started")
            .AbsentIf(IsPending, "a PENDING subscription has not started");
        RuleFor(line => line.CancelledAt)
            .RequiredIf(IsCancelled, HasEnded)
            .AbsentIf(line => !IsCancelled(line), "the subscription is not CANCELLED")
            .NotBefore(line => line.ActivatedAt, "activatedAt");
        RuleFor(line => line.PendingStatus)
            .RequiredIf(IsPending, "a PENDING subscription has a date on which it starts")
            .AbsentIf(IsCancelled, HasEnded)
            .Must((line, pending) => pending is null || IsCancelled(line) || pending.Status == Next(line))
            .WithMessage("must have the status ACTIVATED if the subscription is PENDING, and CANCELLED otherwise");
        RuleFor(line => line.Cancellation)
            .AbsentIf(line => !IsCancelled(line) && line.PendingStatus?.Status != SubscriptionStatus.Cancelled, "no end is scheduled");
        RuleFor(line => line.Cancellation!).SetValidator(new SubscriptionCancellationLineValidator());
        RuleForEach(line => line.AddOns)
            .Must((line, addOn) => !IsCancelled(line) || !IsLive(addOn))
            .WithMessage("must be CANCELLED or EXPIRED: the subscription is CANCELLED")
            .Must((line, addOn) => !IsPending(line) || addOn.Status != AddOnStatus.Active)
            .WithMessage("must not be ACTIVE: the subscription is PENDING");
    }

    private void AddRulesOfScheduledChanges()
    {
        RuleFor(line => (DateOnly?)line.PendingStatus!.ScheduledOn).Date().When(line => line.PendingStatus is not null);
        RuleFor(line => line.PendingMsisdn).AbsentIf(IsCancelled, HasEnded);
        RuleFor(line => line.PendingMsisdn!.Msisdn)
            .Msisdn()
            .Must((line, msisdn) => msisdn != line.Msisdn).WithMessage("must differ from the msisdn that the subscription has")
            .When(line => line.PendingMsisdn is not null);
        RuleFor(line => (DateOnly?)line.PendingMsisdn!.ScheduledOn).Date().When(line => line.PendingMsisdn is not null);
        RuleFor(line => line.PendingProductOffering).AbsentIf(IsCancelled, HasEnded);
        RuleFor(line => line.PendingProductOffering!).SetValidator(new PendingProductOfferingLineValidator());
    }

    private static bool IsPending(SubscriptionLine line) => line.Status == SubscriptionStatus.Pending;

    private static bool IsCancelled(SubscriptionLine line) => line.Status == SubscriptionStatus.Cancelled;

    private static SubscriptionStatus Next(SubscriptionLine line) =>
        IsPending(line) ? SubscriptionStatus.Activated : SubscriptionStatus.Cancelled;

    private static bool IsLive(AddOnLine addOn) => addOn.Status is AddOnStatus.Pending or AddOnStatus.Active;

    private static bool HaveDifferentIds(IReadOnlyList<AddOnLine>? addOns) =>
        addOns is null || addOns.Select(addOn => addOn.SubscriptionAddOnId).OfType<Guid>().GroupBy(id => id).All(id => id.Count() == 1);
}
