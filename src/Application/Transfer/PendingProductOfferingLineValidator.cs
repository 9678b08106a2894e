using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Transfer;

internal sealed class PendingProductOfferingLineValidator : AbstractValidator<PendingProductOfferingLine>
{
    public PendingProductOfferingLineValidator()
    {
        RuleFor(change => change.ProductOfferingId).Text(ProductOffering.MaxIdLength);
        RuleFor(change => change.Terms!).SetValidator(new SaleTermsLineValidator());
        RuleFor(change => (DateOnly?)change.ScheduledOn).Date();
        RuleFor(change => change.Reason).Text(AddOnChangeRequest.MaxReasonLength, min: 0);
        RuleFor(change => change.Metadata).Metadata();
    }
}
