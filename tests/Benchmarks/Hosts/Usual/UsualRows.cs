namespace Connect.Benchmarks.Hosts.Usual;

internal sealed class IdempotencyRecord
{
    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public required byte[] KeyHash { get; set; }

    public required byte[] Fingerprint { get; set; }

    public required string Method { get; set; }

    public required string Path { get; set; }

    public required string Scope { get; set; }

    public required string Outcome { get; set; }

    public int Status { get; set; }

    public required string ContentType { get; set; }

    public required byte[] Body { get; set; }

    public Guid SubscriptionId { get; set; }

    public long SubscriptionVersion { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime ExpiresAt { get; set; }
}

internal sealed class AuditEntry
{
    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public DateTime At { get; set; }

    public required string Actor { get; set; }

    public required string Operation { get; set; }

    public required string Method { get; set; }

    public required string Path { get; set; }

    public required string Outcome { get; set; }

    public required string RequestId { get; set; }
}

internal sealed class EventEntry
{
    public Guid TenantId { get; set; }

    public long Sequence { get; set; }

    public Guid EventId { get; set; }

    public required string Type { get; set; }

    public DateTime OccurredAt { get; set; }

    public required string Actor { get; set; }

    public Guid SubscriptionId { get; set; }

    public int DataVersion { get; set; }

    public required string Data { get; set; }
}
