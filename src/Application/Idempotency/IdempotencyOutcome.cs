namespace Connect.Application.Idempotency;

/// <summary>What became of the first request with a key, and who may know.</summary>
/// <param name="Scope">The scope that its operation needed.</param>
/// <param name="Answer">What is told to who holds it.</param>
public sealed record IdempotencyOutcome(string Scope, IdempotencyOutcomeAnswer Answer);
