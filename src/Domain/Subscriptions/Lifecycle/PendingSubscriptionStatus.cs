namespace Connect.Domain.Subscriptions;

/// <summary>The next dated change of a subscription's status: its start or its end.</summary>
/// <param name="Status">Activated or cancelled.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="DueAt">The start of that date in the tenant's time zone, in UTC.</param>
public sealed record PendingSubscriptionStatus(SubscriptionStatus Status, DateOnly ScheduledOn, DateTimeOffset DueAt);
