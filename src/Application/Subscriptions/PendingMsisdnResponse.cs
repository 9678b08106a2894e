namespace Connect.Application.Subscriptions;

/// <summary>A dated change of a subscription's number that is still to come.</summary>
/// <param name="Msisdn">E.164, with +.</param>
/// <param name="ScheduledAt">The tenant's local date.</param>
public sealed record PendingMsisdnResponse(string Msisdn, DateOnly ScheduledAt);
