using Connect.Domain;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>A dated change of an add-on's status that is still to come.</summary>
/// <param name="Status">The status that it will have.</param>
/// <param name="ScheduledAt">The tenant's local date.</param>
/// <param name="Reason">Why, where it is a cancellation.</param>
/// <param name="Metadata">The client's own, where it is a cancellation.</param>
public sealed record PendingAddOnStatusResponse(AddOnStatus Status, DateOnly ScheduledAt, string? Reason, RawJson? Metadata);
