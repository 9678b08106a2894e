namespace Connect.Domain.Subscriptions;

/// <summary>Why a subscription ends.</summary>
/// <param name="Comment">Free text from the caller.</param>
public sealed record SubscriptionCancellation(SubscriptionCancelReason Reason, string? Comment = null, RawJson? Metadata = null)
{
    /// <summary>In characters.</summary>
    public const int MaxCommentLength = 500;
}
