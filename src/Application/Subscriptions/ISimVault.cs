using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Where the secrets of SIMs lie, encrypted, apart from all that is ever listed.</summary>
public interface ISimVault
{
    /// <summary>Keeps the secrets of a subscription's SIM with the transaction.</summary>
    void Store(Guid subscriptionId, SimSecrets secrets);
}
