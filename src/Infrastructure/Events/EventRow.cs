using Connect.Domain;

namespace Connect.Infrastructure.Events;

/// <summary>One event as it was committed with its change; never changed afterwards.</summary>
internal sealed class EventRow
{
    public required Guid TenantId { get; init; }

    /// <summary>Gap-free in the tenant.</summary>
    public required long Sequence { get; init; }

    public required Guid EventId { get; init; }

    public required string Type { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required string Actor { get; init; }

    public required Guid SubscriptionId { get; init; }

    /// <summary>The version of the shape of <see cref="Data"/>.</summary>
    public required int DataVersion { get; init; }

    public required RawJson Data { get; init; }
}
