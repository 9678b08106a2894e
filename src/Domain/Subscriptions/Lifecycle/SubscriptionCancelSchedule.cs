namespace Connect.Domain.Subscriptions;

/// <summary>How a cancellation of a subscription names its date, in the tenant's time zone.</summary>
public enum SubscriptionCancelSchedule
{
    /// <summary>Tomorrow.</summary>
    NextDay,

    /// <summary>The first day of the next month.</summary>
    BeginningOfNextMonth,

    /// <summary>The requested date; today ends it at once.</summary>
    Date,
}
