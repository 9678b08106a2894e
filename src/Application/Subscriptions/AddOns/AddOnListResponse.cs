namespace Connect.Application.Subscriptions;

/// <summary>Add-ons of a subscription.</summary>
/// <param name="Items">Oldest first.</param>
public sealed record AddOnListResponse(IReadOnlyList<SubscriptionAddOnResponse> Items);
