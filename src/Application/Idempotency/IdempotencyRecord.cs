namespace Connect.Application.Idempotency;

/// <summary>What is stored of the first request with a key.</summary>
/// <param name="HasExpired">Whether its 24 hours are over, so that the key is fresh again.</param>
/// <param name="IsStale">Whether the subscription that the response is about has changed since.</param>
/// <param name="Read">
/// Decrypts its response. Throws <see cref="StoredResponseUnreadableException"/> if the keys have changed, so another
/// request is to be refused before.
/// </param>
public sealed record IdempotencyRecord(byte[] Fingerprint, bool HasExpired, bool IsStale, Func<StoredResponse> Read);
