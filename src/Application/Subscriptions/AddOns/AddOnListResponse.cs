namespace Connect.Application.Subscriptions;

/// <param name="Items">Oldest first.</param>
public sealed record AddOnListResponse(IReadOnlyList<SubscriptionAddOnResponse> Items);
