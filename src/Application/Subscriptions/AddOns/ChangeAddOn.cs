using Connect.Application.Catalog;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Changes an add-on to another offering of its group, at once or on a date.</summary>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record ChangeAddOn(IdOrReferenceId Subscription, ChangeAddOnRequest Request, IfMatch? IfMatch = null)
    : ICommand<SubscriptionAddOnResponse>;

/// <summary>Which add-on to change, to which offering, and when.</summary>
public sealed record ChangeAddOnRequest
{
    public required Guid SubscriptionAddOnId { get; init; }

    /// <summary>The offering to change to. The current offering withdraws a scheduled change.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>
    /// The first date on which to change it, in the tenant's time zone; if absent, today. The change takes effect on the first date
    /// from then on that the offering's changeSchedule allows.
    /// </summary>
    public DateOnly? ScheduledOn { get; init; }

    /// <summary>Free text that says why, stored until a scheduled change takes effect.</summary>
    public string? Reason { get; init; }

    /// <summary>Free-form JSON from the client, stored until a scheduled change takes effect.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>The body of a request for this change.</summary>
    public static ChangeAddOnRequest For(AddOnChangeRequest change) => new()
    {
        SubscriptionAddOnId = change.AddOn.SubscriptionAddOnId!.Value,
        ProductOfferingId = change.ProductOfferingId,
        ScheduledOn = change.ScheduledOn,
        Reason = change.Reason,
        Metadata = change.Metadata,
    };

    internal AddOnChangeRequest ToChange() => new(new(null, SubscriptionAddOnId), ProductOfferingId, ScheduledOn, Reason, Metadata);
}

internal sealed class ChangeAddOnValidator : AbstractValidator<ChangeAddOn>
{
    public ChangeAddOnValidator()
    {
        RuleFor(command => command.Request.ProductOfferingId).Text(ProductOffering.MaxIdLength);
        RuleFor(command => command.Request.ScheduledOn).Date();
        RuleFor(command => command.Request.Reason).Text(AddOnChangeRequest.MaxReasonLength, min: 0);
        RuleFor(command => command.Request.Metadata).Metadata();
    }
}

internal sealed class ChangeAddOnHandler(ISubscriptions subscriptions, IProductOfferings offerings, TenantClock clock)
    : IHandler<ChangeAddOn, SubscriptionAddOnResponse>
{
    public async Task<Outcome<SubscriptionAddOnResponse>> Handle(ChangeAddOn operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var change = operation.Request.ToChange();
        var load = AddOnLoad.LiveAnd(change.AddOn);
        var loaded = await subscriptions.Load(operation.Subscription, load, operation.IfMatch, time, cancellationToken);
        if (loaded.IsRefused(out var refusal, out var subscription))
            return refusal;

        var offering = await offerings.Find(change.ProductOfferingId, cancellationToken);
        return subscription.ChangeAddOn(change, offering, time).About(subscription, SubscriptionAddOnResponse.Of);
    }
}
