using Connect.Domain;

namespace Connect.Application.Subscriptions;

/// <summary>Why a subscription ends.</summary>
/// <param name="Reason">One of the contract's reasons.</param>
/// <param name="Comment">The caller's words.</param>
/// <param name="Metadata">The caller's own.</param>
public sealed record SubscriptionCancellationResponse(string? Reason, string? Comment, RawJson? Metadata);
