using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>Applies due changes in the only way that production code can.</summary>
public static class Due
{
    /// <summary>Applies everything that is due by an instant.</summary>
    public static void ApplyDue(this Subscription subscription, DateTimeOffset until) => new StoredSubscription(subscription).At(until);
}
