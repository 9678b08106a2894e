namespace Connect.Domain.Subscriptions;

/// <summary>A scheduled change of a subscription's number.</summary>
/// <param name="Msisdn">The new number: E.164 with a plus sign.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="DueAt">The start of that date in the tenant's time zone, in UTC.</param>
public sealed record PendingMsisdn(string Msisdn, DateOnly ScheduledOn, DateTimeOffset DueAt);
