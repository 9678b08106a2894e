namespace Connect.Domain.Subscriptions;

/// <summary>Types of the events that a subscription raises. Clients filter by them, so they never change.</summary>
public static class EventTypes
{
    /// <summary>Also raised if the subscription starts at once.</summary>
    public const string SubscriptionCreated = "subscription.created";

    /// <summary>A subscription has started on a date after its creation.</summary>
    public const string SubscriptionActivated = "subscription.activated";

    public const string SubscriptionCancellationScheduled = "subscription.cancellation_scheduled";

    /// <summary>The scheduled end of a subscription has moved to another date.</summary>
    public const string SubscriptionCancellationRescheduled = "subscription.cancellation_rescheduled";

    public const string SubscriptionCancellationUndone = "subscription.cancellation_undone";

    public const string SubscriptionCancelled = "subscription.cancelled";

    public const string SubscriptionBlocked = "subscription.blocked";

    public const string SubscriptionUnblocked = "subscription.unblocked";

    public const string SubscriptionPaused = "subscription.paused";

    public const string SubscriptionResumed = "subscription.resumed";

    /// <summary>The number of a subscription has changed on its date.</summary>
    public const string SubscriptionMsisdnChanged = "subscription.msisdn_changed";

    /// <summary>The offering of a subscription has changed on its date.</summary>
    public const string SubscriptionChanged = "subscription.changed";

    /// <summary>Also raised if the add-on starts at once.</summary>
    public const string AddOnAdded = "subscription.addon.added";

    /// <summary>An add-on has started on a date after its sale.</summary>
    public const string AddOnActivated = "subscription.addon.activated";

    public const string AddOnCancellationScheduled = "subscription.addon.cancellation_scheduled";

    /// <summary>The scheduled end of an add-on has moved to another date.</summary>
    public const string AddOnCancellationRescheduled = "subscription.addon.cancellation_rescheduled";

    public const string AddOnCancellationUndone = "subscription.addon.cancellation_undone";

    public const string AddOnCancelled = "subscription.addon.cancelled";

    public const string AddOnChangeScheduled = "subscription.addon.change_scheduled";

    /// <summary>A scheduled change to another offering was withdrawn.</summary>
    public const string AddOnChangeWithdrawn = "subscription.addon.change_withdrawn";

    /// <summary>An add-on has changed to another offering, at once or on its date.</summary>
    public const string AddOnChanged = "subscription.addon.changed";
}
