using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>A dated change of a subscription's status that is still to come.</summary>
/// <param name="Status">The status that it will have.</param>
/// <param name="ScheduledAt">The tenant's local date.</param>
public sealed record PendingSubscriptionStatusResponse(SubscriptionStatus Status, DateOnly ScheduledAt);
