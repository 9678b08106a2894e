namespace Connect.Application.Subscriptions;

/// <summary>A page of subscriptions.</summary>
/// <param name="Items">Newest first.</param>
/// <param name="NextCursor">The cursor of the next page; absent on the last page.</param>
public sealed record SubscriptionListResponse(IReadOnlyList<SubscriptionResponse> Items, string? NextCursor);
