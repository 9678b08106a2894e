namespace Connect.Domain.Subscriptions;

/// <summary>Types of the events that a subscription raises. Clients filter by them, so they never change.</summary>
public static class EventTypes
{
    /// <summary>Also raised if the subscription starts at once.</summary>
    public const string SubscriptionCreated = "subscription.created";

    /// <summary>A subscription has started on a date after its creation.</summary>
    public const string SubscriptionActivated = "subscription.activated";

    public const string SubscriptionCancelled = "subscription.cancelled";

    /// <summary>Also raised if the add-on starts at once.</summary>
    public const string AddOnAdded = "subscription.addon.added";

    /// <summary>An add-on has started on a date after its sale.</summary>
    public const string AddOnActivated = "subscription.addon.activated";

    public const string AddOnCancellationScheduled = "subscription.addon.cancellation_scheduled";

    /// <summary>The scheduled end of an add-on has moved to another date.</summary>
    public const string AddOnCancellationRescheduled = "subscription.addon.cancellation_rescheduled";

    public const string AddOnCancellationUndone = "subscription.addon.cancellation_undone";

    public const string AddOnCancelled = "subscription.addon.cancelled";
}
