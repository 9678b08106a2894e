using Connect.Domain;

namespace Connect.Application.Idempotency;

/// <summary>What became of the request that carried a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Method">The method of the request.</param>
/// <param name="Path">The path of the request.</param>
/// <param name="Status">The status of its answer.</param>
/// <param name="CreatedAt">When it was answered.</param>
/// <param name="ExpiresAt">From when on the key is fresh.</param>
/// <param name="Response">The body, as it was sent.</param>
public sealed record IdempotencyOutcomeResponse(
    string Key,
    string Method,
    string Path,
    int Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    RawJson Response);
