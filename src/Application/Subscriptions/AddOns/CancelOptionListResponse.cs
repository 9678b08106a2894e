namespace Connect.Application.Subscriptions;

/// <summary>When each add-on of a subscription can be cancelled.</summary>
/// <param name="Items">Oldest add-on first.</param>
public sealed record CancelOptionListResponse(IReadOnlyList<CancelOptionResponse> Items);
