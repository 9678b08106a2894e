using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Stores the secrets of SIMs, encrypted and apart from the subscriptions.</summary>
public interface ISimVault
{
    /// <summary>Stores the secrets of a subscription's SIM when the transaction commits.</summary>
    void Store(Guid subscriptionId, SimSecrets secrets);

    /// <summary>Reads the secrets of a subscription's SIM; null if none are stored.</summary>
    Task<SimSecrets?> Find(Guid subscriptionId, CancellationToken cancellationToken);
}
