namespace Connect.Application.Subscriptions;

/// <summary>The porting of a subscription's number, in short.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="ScheduledAt">The tenant's local date, once agreed.</param>
public sealed record PortingSummaryResponse(PortingDirection Direction, PortingStatus Status, DateOnly? ScheduledAt);
