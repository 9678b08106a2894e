namespace Connect.Infrastructure.Idempotency;

/// <summary>The stored answer of the first request with a key.</summary>
internal sealed class IdempotencyRow
{
    public required Guid Id { get; init; }

    public required Guid TenantId { get; init; }

    /// <summary>SHA-256 of the key: compared byte by byte, whatever the database thinks of letters and blanks.</summary>
    public required byte[] KeyHash { get; init; }

    public required byte[] Fingerprint { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>The scope that the operation needed.</summary>
    public required string Scope { get; init; }

    public required string Outcome { get; init; }

    public required int Status { get; init; }

    public required string ContentType { get; init; }

    public string? Location { get; init; }

    /// <summary>Encrypted.</summary>
    public required byte[] Body { get; init; }

    public Guid? SubscriptionId { get; init; }

    /// <summary>The version of the subscription that was answered about or refused; another one now makes the replay stale.</summary>
    public long? SubscriptionVersion { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}
