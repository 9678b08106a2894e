using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Why a subscription ends.</summary>
/// <param name="Comment">Free text from the caller.</param>
/// <param name="Metadata">Free-form JSON from the client, returned unchanged.</param>
public sealed record SubscriptionCancellationResponse(SubscriptionCancelReason Reason, string? Comment, RawJson? Metadata);
