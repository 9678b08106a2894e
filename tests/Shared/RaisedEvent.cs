using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>An event as a test expects it: the version of the subscription after it, its type and its instant.</summary>
public sealed record RaisedEvent(long Version, string Type, DateTimeOffset OccurredAt)
{
    /// <summary>The events of a subscription that made the versions after a given one, in order.</summary>
    public static IEnumerable<RaisedEvent> Of(Subscription subscription, long after) => subscription.Events
        .Where(happened => happened.Subscription.Version > after)
        .Select(happened => new RaisedEvent(happened.Subscription.Version, happened.Type, happened.OccurredAt));
}
