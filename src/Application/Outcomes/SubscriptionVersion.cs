namespace Connect.Application.Outcomes;

/// <summary>A subscription at one point of its history.</summary>
public sealed record SubscriptionVersion(Guid SubscriptionId, long Version);
