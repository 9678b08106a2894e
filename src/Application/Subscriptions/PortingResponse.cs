using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

/// <summary>The move of a subscription's number between operators.</summary>
public sealed record PortingResponse
{
    /// <summary>The number that moves: E.164 with a leading plus sign.</summary>
    public required string Msisdn { get; init; }

    public required PortingStatus Status { get; init; }

    /// <summary>Whether the number moves to this operator or to another one.</summary>
    public required PortingDirection Direction { get; init; }

    /// <summary>Free-form JSON from the system that ports the number.</summary>
    public RawJson? Details { get; init; }

    /// <summary>The tenant's local date; absent until the operators agree on one.</summary>
    public DateOnly? ScheduledOn { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    public static PortingResponse Of(Porting porting) => porting.Adapt<PortingResponse>(ResponseMap.Config);
}
