using Connect.Domain.Catalog;
using Connect.Domain.Customers;

namespace Connect.Domain.Subscriptions;

/// <summary>A subscription in the state that another system says it has. The caller checks that the state makes sense.</summary>
/// <param name="SubscriptionId">A UUID.</param>
public sealed record ImportedSubscription(
    Guid SubscriptionId, SubscriptionStatus Status, CustomerRef Customer, SaleTerms Terms, Subscriber Subscriber)
{
    public required string Type { get; init; }

    /// <summary>The name shown to people; if null, the number or, without one, the name of the offering.</summary>
    public string? Display { get; init; }

    /// <summary>The telephone number: E.164 with a leading plus sign.</summary>
    public string? Msisdn { get; init; }

    /// <summary>The client's own ID.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The SIM without its secrets.</summary>
    public Sim? Sim { get; init; }

    /// <summary>Its scheduled start or end.</summary>
    public PendingSubscriptionStatus? Pending { get; init; }

    public PendingMsisdn? PendingMsisdn { get; init; }

    public PendingProductOffering? PendingProductOffering { get; init; }

    public Porting? Porting { get; init; }

    /// <summary>Why it ends or has ended.</summary>
    public SubscriptionCancellation? Cancellation { get; init; }

    /// <summary>The instant of its start, in UTC; null if it has not started.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The tenant's local date of its last change to another offering.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>The instant of its end, in UTC; null if it has not ended.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public RawJson? Extensions { get; init; }

    public RawJson? Metadata { get; init; }

    /// <summary>All add-ons that it ever held, in the order in which they were added.</summary>
    public IReadOnlyList<ImportedAddOn> AddOns { get; init; } = [];
}
