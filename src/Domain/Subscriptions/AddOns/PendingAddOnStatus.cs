namespace Connect.Domain.Subscriptions;

/// <summary>The next dated change of an add-on's status: its start or its cancellation.</summary>
/// <param name="Status">Active or cancelled.</param>
/// <param name="ScheduledOn">The tenant's local date.</param>
/// <param name="DueAt">The start of that date in the tenant's time zone, in UTC.</param>
public sealed record PendingAddOnStatus(AddOnStatus Status, DateOnly ScheduledOn, DateTimeOffset DueAt)
{
    /// <summary>Set if the change is a cancellation.</summary>
    public Cancellation? Cancellation { get; init; }
}
