using Connect.Application.Events;
using Connect.Application.Paging;
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

    /// <summary>
    /// Reads the newest subscriptions, without ended add-ons, that match a filter or that may match it after a change that is due
    /// now. The caller applies the changes and the filter.
    /// </summary>
    /// <param name="before">Only subscriptions with a lower creation number; null for all.</param>
    /// <param name="count">The maximum number. If fewer are returned, there are no more.</param>
    Task<IReadOnlyList<Numbered<StoredSubscription>>> FindNewest(
        SubscriptionFilter filter, long? before, int count, DateTimeOffset now, CancellationToken cancellationToken);
}
