using Connect.Application.Events;
using Connect.Application.Paging;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Has at most one subscription, and a history, and records the queries.</summary>
internal sealed class FakeSubscriptionQueries(Subscription? held = null) : ISubscriptionQueries
{
    public List<AddOnLoad> Loaded { get; } = [];

    public List<DateTimeOffset> HistoryAsked { get; } = [];

    public Dictionary<Guid, RecordedAddOn> History { get; init; } = [];

    /// <summary>What lists find, whatever the filter, oldest first. Their creation numbers are 2, 4, 6, …</summary>
    public IReadOnlyList<Subscription> Listed { get; init; } = [];

    public Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken)
    {
        Loaded.Add(addOns);
        return Task.FromResult(named.Id == held?.SubscriptionId ? new StoredSubscription(held!) : null);
    }

    public Task<IReadOnlyDictionary<Guid, RecordedAddOn>> ReadAddOnsFromEvents(
        Guid subscriptionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        HistoryAsked.Add(at);
        return Task.FromResult<IReadOnlyDictionary<Guid, RecordedAddOn>>(History);
    }

    public Task<IReadOnlyList<Numbered<StoredSubscription>>> FindNewest(
        SubscriptionFilter filter, long? before, int count, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Numbered<StoredSubscription>>>(
        [
            .. Listed.Select((listed, index) => new Numbered<StoredSubscription>(2 * (index + 1), new(listed))).Reverse()
                .Where(it => !(it.Number >= before)).Take(count),
        ]);
}
