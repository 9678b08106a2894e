namespace Connect.Domain.Subscriptions;

/// <summary>One change of a subscription, with the state right after it.</summary>
/// <param name="Type">One of <see cref="EventTypes"/>.</param>
/// <param name="OccurredAt">When the change took effect, not when it was processed.</param>
/// <param name="Subscription">The subscription as it was then; its add-ons are not part of the picture.</param>
/// <param name="AddOn">The add-on as it was then, where the change was of one.</param>
public sealed record SubscriptionEvent(string Type, DateTimeOffset OccurredAt, Subscription Subscription, AddOn? AddOn)
{
    /// <summary>Whether it happened because its time had come, and nobody did it.</summary>
    public bool IsDue { get; init; }
}
