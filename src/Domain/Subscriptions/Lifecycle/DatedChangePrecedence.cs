namespace Connect.Domain.Subscriptions;

/// <summary>The order in which changes take effect that are due at the same instant.</summary>
internal enum DatedChangePrecedence
{
    /// <summary>The subscription starts.</summary>
    SubscriptionStart,

    /// <summary>An add-on ends by its own cancellation, and so not by the subscription's end.</summary>
    AddOnEnd,

    /// <summary>The subscription ends with all that is live, so that nothing is left to start.</summary>
    SubscriptionEnd,

    /// <summary>An add-on starts.</summary>
    AddOnStart,
}
