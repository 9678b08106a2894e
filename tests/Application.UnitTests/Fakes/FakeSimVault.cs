using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

internal sealed class FakeSimVault : ISimVault
{
    public List<(Guid SubscriptionId, SimSecrets Secrets)> Stored { get; } = [];

    public void Store(Guid subscriptionId, SimSecrets secrets) => Stored.Add((subscriptionId, secrets));

    public Task<SimSecrets?> Find(Guid subscriptionId, CancellationToken cancellationToken) =>
        Task.FromResult<SimSecrets?>(Stored.SingleOrDefault(stored => stored.SubscriptionId == subscriptionId).Secrets);
}
