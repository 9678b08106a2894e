using Connect.Domain.Catalog;

namespace Connect.Application.Subscriptions;

/// <summary>Whether and from when an add-on can be cancelled.</summary>
/// <param name="Cancellable">Whether a cancellation would be granted.</param>
/// <param name="BlockedBy">The problem code of every cancellation; absent if the add-on can be cancelled.</param>
/// <param name="CancelSchedule">The schedule that chooses the date if the request has none.</param>
/// <param name="DefaultDate">The effective date of a cancellation without scheduledAt.</param>
/// <param name="EarliestDate">The first date on which the add-on can end.</param>
/// <param name="LatestDate">The date of the subscription's scheduled end; absent if no end is scheduled.</param>
/// <param name="CommitmentEndsOn">The first date on which the commitment no longer binds.</param>
/// <param name="PendingCancellationDate">The date of the scheduled cancellation; absent if none is scheduled.</param>
public sealed record CancelOptionResponse(
    Guid SubscriptionAddOnId,
    string ProductOfferingId,
    bool Cancellable,
    string? BlockedBy,
    Schedule CancelSchedule,
    DateOnly? DefaultDate,
    DateOnly? EarliestDate,
    DateOnly? LatestDate,
    DateOnly? CommitmentEndsOn,
    DateOnly? PendingCancellationDate);
