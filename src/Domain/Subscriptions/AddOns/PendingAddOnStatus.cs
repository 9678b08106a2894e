namespace Connect.Domain.Subscriptions;

/// <summary>The one dated change of an add-on's status that is still to come: its start or its cancellation.</summary>
/// <param name="Status">ACTIVE or CANCELLED.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="DueAt">The start of that date, in UTC.</param>
public sealed record PendingAddOnStatus(AddOnStatus Status, DateOnly ScheduledOn, DateTimeOffset DueAt)
{
    /// <summary>Why, where the change is a cancellation.</summary>
    public Cancellation? Cancellation { get; init; }
}
