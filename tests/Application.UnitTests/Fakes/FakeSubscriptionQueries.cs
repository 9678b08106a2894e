using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Reads one subscription or none as it stands at an instant, a history where there is one, and remembers what was asked for.</summary>
internal sealed class FakeSubscriptionQueries(Subscription? held = null) : ISubscriptionQueries
{
    public List<AddOnLoad> Loaded { get; } = [];

    public List<DateTimeOffset> HistoryAsked { get; } = [];

    public Dictionary<Guid, SubscriptionAddOnAnswer> History { get; init; } = [];

    public Task<Subscription?> Read(IdOrReferenceId named, AddOnLoad addOns, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Loaded.Add(addOns);
        var found = named.Id == held?.SubscriptionId ? held : null;
        found?.ApplyDue(at);
        return Task.FromResult(found);
    }

    public Task<IReadOnlyDictionary<Guid, SubscriptionAddOnAnswer>> ReadAddOnsFromEvents(Guid subscriptionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        HistoryAsked.Add(at);
        return Task.FromResult<IReadOnlyDictionary<Guid, SubscriptionAddOnAnswer>>(History);
    }
}
