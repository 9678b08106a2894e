namespace Connect.Domain.Subscriptions;

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionStatus
{
    /// <summary>Starts on a later date.</summary>
    Pending,

    /// <summary>In use.</summary>
    Activated,

    /// <summary>Blocked by the operator.</summary>
    Blocked,

    /// <summary>Ended for good.</summary>
    Cancelled,

    /// <summary>Paused at the customer's wish.</summary>
    Paused,
}
