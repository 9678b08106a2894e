using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Summarizes the porting of a subscription's number.</summary>
/// <param name="Direction">Whether the number moves to this operator or to another one.</param>
/// <param name="ScheduledOn">The tenant's local date; absent until the operators agree on one.</param>
public sealed record PortingSummaryResponse(PortingDirection Direction, PortingStatus Status, DateOnly? ScheduledOn);
