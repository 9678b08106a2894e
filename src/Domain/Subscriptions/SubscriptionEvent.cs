namespace Connect.Domain.Subscriptions;

/// <summary>One change of a subscription, with the state directly after it.</summary>
/// <param name="Type">One of <see cref="EventTypes"/>.</param>
/// <param name="OccurredAt">The instant in UTC at which the change took effect, not at which it was processed.</param>
/// <param name="Subscription">A copy of the subscription at that moment, without its add-ons.</param>
/// <param name="AddOn">A copy of the add-on that changed; null if the subscription itself changed.</param>
public sealed record SubscriptionEvent(string Type, DateTimeOffset OccurredAt, Subscription Subscription, AddOn? AddOn)
{
    /// <summary>Whether a due change caused it, not a request.</summary>
    public bool IsFromDueChange { get; init; }
}
