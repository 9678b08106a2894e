namespace Connect.Application.Outcomes;

/// <summary>A subscription at one point of its history.</summary>
/// <param name="SubscriptionId">The subscription.</param>
/// <param name="Version">Its version then.</param>
public sealed record SubscriptionVersion(Guid SubscriptionId, long Version);
