namespace Connect.Domain.Subscriptions;

/// <summary>The types of the events that a subscription sends; stable, clients filter by them.</summary>
public static class EventTypes
{
    /// <summary>A subscription was created, started or not.</summary>
    public const string SubscriptionCreated = "subscription.created";

    /// <summary>A subscription has started on its date.</summary>
    public const string SubscriptionActivated = "subscription.activated";

    /// <summary>A subscription has ended.</summary>
    public const string SubscriptionCancelled = "subscription.cancelled";

    /// <summary>An add-on was added, started or not.</summary>
    public const string AddOnAdded = "subscription.addon.added";

    /// <summary>An add-on has started on its date.</summary>
    public const string AddOnActivated = "subscription.addon.activated";

    /// <summary>An add-on will end on a date.</summary>
    public const string AddOnCancellationScheduled = "subscription.addon.cancellation_scheduled";

    /// <summary>An add-on will end on another date than was said.</summary>
    public const string AddOnCancellationRescheduled = "subscription.addon.cancellation_rescheduled";

    /// <summary>An add-on will not end on the date that was said.</summary>
    public const string AddOnCancellationUndone = "subscription.addon.cancellation_undone";

    /// <summary>An add-on has ended.</summary>
    public const string AddOnCancelled = "subscription.addon.cancelled";
}
