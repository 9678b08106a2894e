using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>The shape of a cancellation: whatever asks for one, or asks what one would do, is held to it.</summary>
internal sealed class CancelAddOnRequestShape : AbstractValidator<CancelAddOnRequest>
{
    public CancelAddOnRequestShape()
    {
        RuleFor(request => request.ProductOfferingId)
            .SetValidator(new RequiredOrElse<CancelAddOnRequest>("subscriptionAddonId", request => request.SubscriptionAddOnId))
            .Text(ProductOffering.MaxIdLength);
        RuleFor(request => request.ScheduledAt).Date();
        RuleFor(request => request.ExpectedEffectiveDate).Date();
        RuleFor(request => request.Reason).Text(CancellationRequest.MaxReasonLength, min: 0);
        RuleFor(request => request.Metadata).Metadata();
    }
}
