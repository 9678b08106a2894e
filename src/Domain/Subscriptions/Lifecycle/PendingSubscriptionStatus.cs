namespace Connect.Domain.Subscriptions;

/// <summary>The one dated change of a subscription's status that is still to come: its start or its end.</summary>
/// <param name="Status">ACTIVATED or CANCELLED.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="DueAt">The start of that date, in UTC.</param>
public sealed record PendingSubscriptionStatus(SubscriptionStatus Status, DateOnly ScheduledOn, DateTimeOffset DueAt);
