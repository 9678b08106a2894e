namespace Connect.Infrastructure.Subscriptions;

internal sealed class SimSecretsRow
{
    public required Guid SubscriptionId { get; init; }

    public required Guid TenantId { get; init; }

    /// <summary>JSON, encrypted with the key ring.</summary>
    public required byte[] Secrets { get; init; }
}
