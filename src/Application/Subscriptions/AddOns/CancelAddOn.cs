using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using FluentValidation;

namespace Connect.Application.Subscriptions;

/// <summary>Cancels an add-on of a subscription, at once or on a date.</summary>
/// <param name="IncludesAddOns">Whether the response contains all add-ons.</param>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record CancelAddOn(
    IdOrReferenceId Subscription, CancelAddOnRequest Request, bool IncludesAddOns = false, IfMatch? IfMatch = null)
    : ICommand<SubscriptionResponse>;

/// <summary>The add-on to cancel: productOfferingId, subscriptionAddonId, or both, which must then match.</summary>
public sealed record CancelAddOnRequest
{
    /// <summary>The offering. Enough if the subscription has only one live add-on of it.</summary>
    public string? ProductOfferingId { get; init; }

    /// <summary>The ID of the add-on.</summary>
    public Guid? SubscriptionAddOnId { get; init; }

    /// <summary>The date on which to end it, in the tenant's time zone. If absent, the offering's cancelSchedule decides.</summary>
    public DateOnly? ScheduledOn { get; init; }

    /// <summary>
    /// The only date on which the cancellation may take effect, for example the effectiveDate of a preview. If absent, any date.
    /// </summary>
    public DateOnly? ExpectedEffectiveDate { get; init; }

    /// <summary>Free text that says why.</summary>
    public string? Reason { get; init; }

    /// <summary>Free-form JSON from the client, stored and returned unchanged.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>The body of a request for this cancellation.</summary>
    public static CancelAddOnRequest For(CancellationRequest cancellation) => new()
    {
        ProductOfferingId = cancellation.AddOn.ProductOfferingId,
        SubscriptionAddOnId = cancellation.AddOn.SubscriptionAddOnId,
        ScheduledOn = cancellation.ScheduledOn,
        ExpectedEffectiveDate = cancellation.ExpectedEffectiveDate,
        Reason = cancellation.Reason,
        Metadata = cancellation.Metadata,
    };

    internal CancellationRequest ToCancellation() =>
        new(new(ProductOfferingId, SubscriptionAddOnId), ScheduledOn, Reason, Metadata, ExpectedEffectiveDate);
}

internal sealed class CancelAddOnValidator : AbstractValidator<CancelAddOn>
{
    public CancelAddOnValidator() => RuleFor(command => command.Request).SetValidator(new CancelAddOnRequestValidator());
}

internal sealed class CancelAddOnHandler(ISubscriptions subscriptions, TenantClock clock) : IHandler<CancelAddOn, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(CancelAddOn operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var cancellation = operation.Request.ToCancellation();
        var load = operation.IncludesAddOns ? AddOnLoad.All : AddOnLoad.LiveAnd(cancellation.AddOn);
        var loaded = await subscriptions.Load(operation.Subscription, load, operation.IfMatch, time, cancellationToken);
        if (loaded.IsRefused(out var refusal, out var subscription))
            return refusal;

        return subscription.CancelAddOn(cancellation, time)
            .About(subscription, _ => SubscriptionResponse.Of(subscription, operation.IncludesAddOns));
    }
}
