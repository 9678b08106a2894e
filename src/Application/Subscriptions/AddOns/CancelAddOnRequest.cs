using Connect.Application.Refusals;
using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

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

/// <summary>The alternatives of a refusal are requests that would be accepted.</summary>
internal sealed class CancelAddOnRequestForm() : WireForm<IReadOnlyList<CancellationRequest>, IReadOnlyList<CancelAddOnRequest>>(
    requests => [.. requests.Select(CancelAddOnRequest.For)]);
