using Connect.Application.Answers;

namespace Connect.Application.Idempotency;

/// <summary>What became of the first request with a key.</summary>
/// <param name="Fingerprint">Of that request.</param>
/// <param name="Answer">Its answer, marked as a replay, and as stale where its subscription has changed since.</param>
public sealed record IdempotencyRecord(byte[] Fingerprint, Answer Answer);
