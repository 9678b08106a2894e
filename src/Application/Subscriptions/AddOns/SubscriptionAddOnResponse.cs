using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>An add-on of a subscription.</summary>
public sealed record SubscriptionAddOnResponse
{
    /// <summary>Its id.</summary>
    public required Guid SubscriptionAddOnId { get; init; }

    /// <summary>The subscription that holds it.</summary>
    public required Guid SubscriptionId { get; init; }

    /// <summary>Where it stands.</summary>
    public required AddOnStatus Status { get; init; }

    /// <summary>The offering, as it was sold.</summary>
    public required ProductOfferingRefResponse ProductOffering { get; init; }

    /// <summary>Its start or its cancellation, where that is still to come.</summary>
    public PendingAddOnStatusResponse? PendingStatus { get; init; }

    /// <summary>The offering that it will have.</summary>
    public PendingProductOfferingResponse? PendingProductOffering { get; init; }

    /// <summary>When it started.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The first date on which the commitment no longer binds.</summary>
    public DateOnly? CommitmentEndsAt { get; init; }

    /// <summary>Once cancelled, why and by what rule.</summary>
    public CancellationResponse? Cancellation { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>The client's own.</summary>
    public required RawJson Metadata { get; init; }
}
