namespace Connect.Infrastructure.Audit;

/// <summary>Who did what: committed with its effect, never changed afterwards.</summary>
internal sealed class AuditRow
{
    /// <summary>UUID version 7: carries the real time, where <see cref="At"/> may be a sandbox's.</summary>
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
