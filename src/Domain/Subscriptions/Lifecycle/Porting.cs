namespace Connect.Domain.Subscriptions;

/// <summary>The move of a subscription's number between operators.</summary>
/// <param name="Msisdn">The number that moves: E.164 with a plus sign.</param>
/// <param name="Direction">Whether the number moves to this operator or to another one.</param>
/// <param name="ScheduledOn">The tenant's local date; null until the operators agree on one.</param>
/// <param name="Details">Free-form details from the system that ports the number.</param>
public sealed record Porting(
    string Msisdn,
    PortingDirection Direction,
    PortingStatus Status,
    DateOnly? ScheduledOn,
    RawJson? Details,
    DateTimeOffset CreatedAt,
    DateTimeOffset? UpdatedAt);
