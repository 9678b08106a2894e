using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Has at most one subscription, and records which add-ons were loaded and what was added.</summary>
internal sealed class FakeSubscriptions(Subscription? held = null, Journal? journal = null) : ISubscriptions
{
    public List<AddOnLoad> Loaded { get; } = [];

    public List<Subscription> Added { get; } = [];

    public string? TakenReferenceId { get; init; }

    public string? TakenMsisdn { get; init; }

    public Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken)
    {
        journal?.Add("load");
        Loaded.Add(addOns);
        return Task.FromResult(named.Id == held?.SubscriptionId ? new StoredSubscription(held!) : null);
    }

    public Task<bool> HasReferenceId(string referenceId, CancellationToken cancellationToken) =>
        Task.FromResult(referenceId == TakenReferenceId);

    public Task<bool> TryFreeMsisdn(string msisdn, DateTimeOffset now, CancellationToken cancellationToken) =>
        Task.FromResult(msisdn != TakenMsisdn);

    public void Add(Subscription subscription) => Added.Add(subscription);
}
