using Connect.Domain;

namespace Connect.Application.Idempotency;

/// <summary>The outcome of the first request with an idempotency key.</summary>
/// <param name="Method">The HTTP method of the request.</param>
/// <param name="Path">The path of the request, without its query.</param>
/// <param name="Status">The HTTP status of the response.</param>
/// <param name="CreatedAt">The instant of the response.</param>
/// <param name="ExpiresAt">The instant from which the key can be used for a new request.</param>
/// <param name="Response">The body of the response, as it was sent.</param>
public sealed record IdempotencyOutcomeResponse(
    string Key,
    string Method,
    string Path,
    int Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    RawJson Response);
