namespace Connect.Infrastructure.Audit;

/// <summary>One audited operation, committed together with its effect. A row never changes.</summary>
internal sealed class AuditRow
{
    /// <summary>
    /// UUID version 7, which contains the real time. <see cref="At"/> is the tenant's time, which may be that of a sandbox.
    /// </summary>
    public required Guid Id { get; init; }

    public required Guid TenantId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Actor { get; init; }

    public required string Operation { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string Outcome { get; init; }

    public string? CreatedResource { get; init; }

    public required string RequestId { get; init; }
}
