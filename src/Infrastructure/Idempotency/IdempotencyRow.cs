namespace Connect.Infrastructure.Idempotency;

/// <summary>The stored response to the first request with a key.</summary>
internal sealed class IdempotencyRow
{
    public required Guid Id { get; init; }

    public required Guid TenantId { get; init; }

    /// <summary>SHA-256 of the key. The database compares it byte by byte, so that case and trailing spaces count.</summary>
    public required byte[] KeyHash { get; init; }

    public required byte[] Fingerprint { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>The scope that the operation requires.</summary>
    public required string Scope { get; init; }

    public required string Outcome { get; init; }

    public required int Status { get; init; }

    public required string ContentType { get; init; }

    public string? Location { get; init; }

    /// <summary>The body of the response, encrypted with the key ring.</summary>
    public required byte[] Body { get; init; }

    public Guid? SubscriptionId { get; init; }

    /// <summary>The version of the subscription at the time of the response. If it has changed since, a replay is stale.</summary>
    public long? SubscriptionVersion { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
