using Connect.Domain;

namespace Connect.Application.Subscriptions;

/// <summary>Why a subscription ends.</summary>
/// <param name="Reason">One of the contract's reasons.</param>
/// <param name="Comment">Free text from the caller.</param>
/// <param name="Metadata">Free-form JSON from the client, returned unchanged.</param>
public sealed record SubscriptionCancellationResponse(string? Reason, string? Comment, RawJson? Metadata);
