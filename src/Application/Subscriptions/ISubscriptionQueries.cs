using Connect.Application.Events;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads of the tenant's subscriptions; nothing that is done to what they give is ever written.</summary>
public interface ISubscriptionQueries
{
    /// <summary>Reads a subscription with some of its add-ons; null if the tenant does not have it.</summary>
    Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken);

    /// <summary>
    /// Reads from its events how the add-ons of a subscription stood at an instant, by their IDs.
    /// Those that it did not hold yet are left out.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, RecordedAddOn>> ReadAddOnsFromEvents(
        Guid subscriptionId, DateTimeOffset at, CancellationToken cancellationToken);
}
