namespace Connect.Application.Idempotency;

/// <summary>The record of the first request with a key.</summary>
/// <param name="HasExpired">Whether its 24 hours are over, so that the key can be used for a new request.</param>
/// <param name="IsStale">Whether the subscription of the response has changed since.</param>
/// <param name="Read">
/// Decrypts the response. Check the fingerprint first, because it throws <see cref="StoredResponseUnreadableException"/>
/// if the encryption keys have changed.
/// </param>
public sealed record IdempotencyRecord(byte[] Fingerprint, bool HasExpired, bool IsStale, Func<StoredResponse> Read);
