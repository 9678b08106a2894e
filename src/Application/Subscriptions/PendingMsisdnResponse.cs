namespace Connect.Application.Subscriptions;

/// <summary>A scheduled change of a subscription's number.</summary>
/// <param name="Msisdn">The new number: E.164 with a leading plus sign.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
public sealed record PendingMsisdnResponse(string Msisdn, DateOnly ScheduledOn);
