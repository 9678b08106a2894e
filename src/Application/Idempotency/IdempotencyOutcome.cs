namespace Connect.Application.Idempotency;

/// <summary>What became of the first request with a key, and who may know.</summary>
/// <param name="Scope">The scope that its operation needed.</param>
/// <param name="Read">
/// Decrypts what is told to a caller who holds the scope. Throws <see cref="StoredResponseUnreadableException"/> if the keys have
/// changed, so the scope is to be asked for before.
/// </param>
public sealed record IdempotencyOutcome(string Scope, Func<IdempotencyOutcomeResponse> Read);
