using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Which add-on to cancel, and when: productOfferingId or subscriptionAddonId; given both, both must match.</summary>
public sealed record CancelAddOnRequest
{
    /// <summary>The offering; enough where the subscription holds it once.</summary>
    public string? ProductOfferingId { get; init; }

    /// <summary>The add-on's own id.</summary>
    public Guid? SubscriptionAddOnId { get; init; }

    /// <summary>The date on which it shall end, in the tenant's time zone; left out, the offering's cancelSchedule decides.</summary>
    public DateOnly? ScheduledAt { get; init; }

    /// <summary>
    /// Cancel only if this is the date on which it takes effect, for example the effectiveDate of a preview; otherwise it is refused.
    /// </summary>
    public DateOnly? ExpectedEffectiveDate { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>The client's own.</summary>
    public RawJson? Metadata { get; init; }

    /// <summary>The body that asks for this cancellation.</summary>
    public static CancelAddOnRequest For(CancellationRequest cancellation) => new()
    {
        ProductOfferingId = cancellation.AddOn.ProductOfferingId,
        SubscriptionAddOnId = cancellation.AddOn.SubscriptionAddOnId,
        ScheduledAt = cancellation.ScheduledOn,
        ExpectedEffectiveDate = cancellation.ExpectedEffectiveDate,
        Reason = cancellation.Reason,
        Metadata = cancellation.Metadata,
    };

    internal CancellationRequest ToCancellation() =>
        new(new(ProductOfferingId, SubscriptionAddOnId), ScheduledAt, Reason, Metadata, ExpectedEffectiveDate);
}
