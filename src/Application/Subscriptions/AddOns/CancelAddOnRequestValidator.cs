using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Validates the body of a cancellation and of its preview.</summary>
internal sealed class CancelAddOnRequestValidator : AbstractValidator<CancelAddOnRequest>
{
    public CancelAddOnRequestValidator()
    {
        RuleFor(request => request.ProductOfferingId)
            .SetValidator(new RequiredOrElse<CancelAddOnRequest>("subscriptionAddonId", request => request.SubscriptionAddOnId))
            .Text(ProductOffering.MaxIdLength);
        RuleFor(request => request.ScheduledOn).Date();
        RuleFor(request => request.ExpectedEffectiveDate).Date();
        RuleFor(request => request.Reason).Text(CancellationRequest.MaxReasonLength, min: 0);
        RuleFor(request => request.Metadata).Metadata();
    }
}
