using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>One event as a test expects it: the version that it made, what happened and when.</summary>
public sealed record Happened(long Version, string Type, DateTimeOffset OccurredAt)
{
    /// <summary>The events that made the versions after this one, in order.</summary>
    public static IEnumerable<Happened> To(Subscription subscription, long after) => subscription.Events
        .Where(happened => happened.Subscription.Version > after)
        .Select(happened => new Happened(happened.Subscription.Version, happened.Type, happened.OccurredAt));
}
