namespace Connect.Application.Idempotency;

/// <summary>The outcome of the first request with a key.</summary>
/// <param name="Scope">The scope that a caller needs to read it: that of the request's operation.</param>
/// <param name="Read">
/// Decrypts the outcome. Check the scope first, because it throws <see cref="StoredResponseUnreadableException"/> if the
/// encryption keys have changed.
/// </param>
public sealed record IdempotencyOutcome(string Scope, Func<IdempotencyOutcomeResponse> Read);
