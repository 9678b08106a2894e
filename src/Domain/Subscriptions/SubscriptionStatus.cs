namespace Connect.Domain.Subscriptions;

public enum SubscriptionStatus
{
    /// <summary>It starts on a later date.</summary>
    Pending,

    Activated,

    /// <summary>Blocked by the operator.</summary>
    Blocked,

    Cancelled,

    /// <summary>Paused at the request of the customer.</summary>
    Paused,
}
