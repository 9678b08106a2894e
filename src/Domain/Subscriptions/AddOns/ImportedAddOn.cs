using Connect.Domain.Catalog;

namespace Connect.Domain.Subscriptions;

/// <summary>An add-on in the state that another system says it has. The caller checks that the state makes sense.</summary>
/// <param name="SubscriptionAddOnId">A UUID.</param>
public sealed record ImportedAddOn(Guid SubscriptionAddOnId, AddOnStatus Status, SaleTerms Terms)
{
    /// <summary>Its scheduled start or cancellation.</summary>
    public PendingAddOnStatus? Pending { get; init; }

    public PendingProductOffering? PendingProductOffering { get; init; }

    /// <summary>The instant of its start, in UTC; null if it has not started.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The tenant's local date of its start.</summary>
    public DateOnly? ActivatedOn { get; init; }

    /// <summary>The tenant's local date of its last change to another offering.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>The instant of its cancellation, in UTC; null if it was not cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    public Cancellation? Cancellation { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public RawJson? Metadata { get; init; }
}
