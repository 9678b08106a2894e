namespace Connect.Application.Outcomes;

/// <summary>Identifies one version of a subscription.</summary>
public sealed record SubscriptionVersion(Guid SubscriptionId, long Version);
