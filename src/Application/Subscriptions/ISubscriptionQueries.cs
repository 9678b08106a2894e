using Connect.Application.Events;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads the tenant's subscriptions. Changes to what it returns are never written.</summary>
public interface ISubscriptionQueries
{
    /// <summary>Reads a subscription with some of its add-ons; null if the tenant does not have it.</summary>
    Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken);

    /// <summary>
    /// Reads the add-ons of a subscription at an instant from its events, by their IDs.
    /// The result omits add-ons that were added later.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, RecordedAddOn>> ReadAddOnsFromEvents(
        Guid subscriptionId, DateTimeOffset at, CancellationToken cancellationToken);
}
