using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>The tenant's subscriptions, for commands; inside the transaction only.</summary>
public interface ISubscriptions
{
    /// <summary>Loads a subscription with some of its add-ons; null if the tenant does not have it. Its changes are committed.</summary>
    Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken);

    /// <summary>Whether one of the tenant's subscriptions has this reference id.</summary>
    Task<bool> HasReferenceId(string referenceId, CancellationToken cancellationToken);

    /// <summary>
    /// Whether a number is free now. Of a subscription that holds it and whose end is due by now, that end is written first,
    /// since the index that keeps numbers unique looks at each statement.
    /// </summary>
    Task<bool> TryFreeMsisdn(string msisdn, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Creates one with the transaction.</summary>
    void Add(Subscription subscription);
}
