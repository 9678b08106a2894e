namespace Connect.Api.Descriptions;

/// <summary>Marks an endpoint whose granted response carries a subscription's version.</summary>
internal sealed record SubscriptionDescription;
