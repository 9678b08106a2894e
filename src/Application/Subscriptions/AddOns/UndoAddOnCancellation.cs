using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Undoes a scheduled cancellation that has not taken effect.</summary>
/// <param name="IncludesAddOns">Whether the response contains all add-ons.</param>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record UndoAddOnCancellation(
    IdOrReferenceId Subscription, UndoAddOnCancellationRequest Request, bool IncludesAddOns = false, IfMatch? IfMatch = null)
    : ICommand<SubscriptionResponse>;

/// <summary>The add-on to keep: productOfferingId, subscriptionAddonId, or both, which must then match.</summary>
public sealed record UndoAddOnCancellationRequest
{
    /// <summary>The offering. Enough if only one cancellation of it is scheduled.</summary>
    public string? ProductOfferingId { get; init; }

    /// <summary>The ID of the add-on.</summary>
    public Guid? SubscriptionAddOnId { get; init; }
}

internal sealed class UndoAddOnCancellationValidator : AbstractValidator<UndoAddOnCancellation>
{
    public UndoAddOnCancellationValidator() => RuleFor(command => command.Request.ProductOfferingId)
        .SetValidator(new RequiredOrElse<UndoAddOnCancellation>("subscriptionAddonId", command => command.Request.SubscriptionAddOnId))
        .Text(ProductOffering.MaxIdLength);
}

internal sealed class UndoAddOnCancellationHandler(ISubscriptions subscriptions, TenantClock clock)
    : IHandler<UndoAddOnCancellation, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(UndoAddOnCancellation operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var selector = new AddOnSelector(operation.Request.ProductOfferingId, operation.Request.SubscriptionAddOnId);
        var load = operation.IncludesAddOns ? AddOnLoad.All : AddOnLoad.LiveAnd(selector);
        var loaded = await subscriptions.Load(operation.Subscription, load, operation.IfMatch, time, cancellationToken);
        if (loaded.IsRefused(out var refusal, out var subscription))
            return refusal;

        return subscription.UndoAddOnCancellation(selector, time)
            .About(subscription, _ => SubscriptionResponse.Of(subscription, operation.IncludesAddOns));
    }
}
