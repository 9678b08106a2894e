using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>Lets what is due take effect the only way that there is.</summary>
public static class Due
{
    /// <summary>Makes everything take effect that is due by an instant.</summary>
    public static void ApplyDue(this Subscription subscription, DateTimeOffset until) => new StoredSubscription(subscription).At(until);
}
