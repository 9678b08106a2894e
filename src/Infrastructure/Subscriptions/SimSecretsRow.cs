namespace Connect.Infrastructure.Subscriptions;

/// <summary>The secrets of one subscription's SIM.</summary>
internal sealed class SimSecretsRow
{
    public required Guid SubscriptionId { get; init; }

    public required Guid TenantId { get; init; }

    /// <summary>Encrypted JSON.</summary>
    public required byte[] Secrets { get; init; }
}
