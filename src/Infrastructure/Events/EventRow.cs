using Connect.Domain;

namespace Connect.Infrastructure.Events;

/// <summary>One event, committed together with its change. A row never changes.</summary>
internal sealed class EventRow
{
    public required Guid TenantId { get; init; }

    /// <summary>1, 2, 3, … for each tenant, without gaps.</summary>
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
