using Connect.Application.Answers;

namespace Connect.Application.Idempotency;

/// <summary>What became of the first request with a key.</summary>
/// <param name="Fingerprint">Of that request.</param>
/// <param name="Read">
/// Decrypts its answer, marked as a replay, and as stale if its subscription has changed since. Throws
/// <see cref="StoredResponseUnreadableException"/> if the keys have changed, so another request is to be refused before.
/// </param>
public sealed record IdempotencyRecord(byte[] Fingerprint, Func<Answer> Read);
