using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>A scheduled change of a subscription's status.</summary>
/// <param name="Status">The status after the change.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
public sealed record PendingSubscriptionStatusResponse(SubscriptionStatus Status, DateOnly ScheduledOn);
