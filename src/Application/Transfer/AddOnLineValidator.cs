using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Transfer;

/// <summary>Checks the members of an add-on, and that they fit its status.</summary>
internal sealed class AddOnLineValidator : AbstractValidator<AddOnLine>
{
    public AddOnLineValidator()
    {
        RuleFor(line => line.ProductOfferingId).Text(ProductOffering.MaxIdLength);
        RuleFor(line => line.Terms!).SetValidator(new SaleTermsLineValidator());
        RuleFor(line => line.PendingProductOffering!).SetValidator(new PendingProductOfferingLineValidator());
        RuleFor(line => line.ChangedOn).Date();
        RuleFor(line => line.Metadata).Metadata();

        RuleFor(line => line.ActivatedAt)
            .RequiredIf(line => line.Status == AddOnStatus.Active, "the add-on is ACTIVE")
            .AbsentIf(line => line.Status == AddOnStatus.Pending, "a PENDING add-on has not started");
        RuleFor(line => line.CancelledAt)
            .RequiredIf(line => line.Status == AddOnStatus.Cancelled, "the add-on is CANCELLED")
            .AbsentIf(line => line.Status != AddOnStatus.Cancelled, "the add-on is not CANCELLED")
            .NotBefore(line => line.ActivatedAt, "activatedAt");
        RuleFor(line => line.Cancellation!).SetValidator(new CancellationLineValidator());
        RuleFor(line => line.Cancellation).AbsentIf(line => line.Status != AddOnStatus.Cancelled, "the add-on is not CANCELLED");
        RuleFor(line => line.PendingProductOffering).AbsentIf(HasEnded, "the add-on has ended");
        RuleFor(line => line.PendingStatus)
            .RequiredIf(line => line.Status == AddOnStatus.Pending, "a PENDING add-on has a date on which it starts")
            .AbsentIf(HasEnded, "the add-on has ended")
            .Must((line, pending) => pending is null || HasEnded(line) || pending.Status == Next(line))
            .WithMessage("must have the status ACTIVE if the add-on is PENDING, and CANCELLED if it is ACTIVE");
        RuleFor(line => line.PendingStatus!).SetValidator(new PendingAddOnStatusLineValidator());
    }

    private static bool HasEnded(AddOnLine line) => line.Status is AddOnStatus.Cancelled or AddOnStatus.Expired;

    private static AddOnStatus Next(AddOnLine line) => line.Status == AddOnStatus.Pending ? AddOnStatus.Active : AddOnStatus.Cancelled;
}
