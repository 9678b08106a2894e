using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>The tenant's subscriptions, for commands. Use it only inside a transaction.</summary>
public interface ISubscriptions
{
    /// <summary>
    /// Loads a subscription with some of its add-ons; null if the tenant does not have it. The transaction writes its changes.
    /// </summary>
    Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken);

    Task<bool> HasReferenceId(string referenceId, CancellationToken cancellationToken);

    /// <summary>
    /// Returns whether a number is free now: no subscription has it or will change to it. If the end or a change of the number of one
    /// that has it is due, this applies and writes that first, because the unique index on numbers checks each statement.
    /// </summary>
    Task<bool> TryFreeMsisdn(string msisdn, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Adds a subscription when the transaction commits.</summary>
    void Add(Subscription subscription);
}
