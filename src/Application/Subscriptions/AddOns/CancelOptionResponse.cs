using Connect.Domain.Catalog;

namespace Connect.Application.Subscriptions;

/// <summary>Whether and from when an add-on can be cancelled.</summary>
/// <param name="SubscriptionAddOnId">The add-on.</param>
/// <param name="ProductOfferingId">Its offering.</param>
/// <param name="Cancellable">Whether a cancel would be granted.</param>
/// <param name="BlockedBy">The problem code that every cancel would get.</param>
/// <param name="CancelSchedule">The schedule that chooses the date where none is given.</param>
/// <param name="DefaultDate">The date that a cancel without scheduledAt would get.</param>
/// <param name="EarliestDate">The first date on which the add-on can end.</param>
/// <param name="LatestDate">Where the subscription's own end is known, its date.</param>
/// <param name="CommitmentEndsAt">The first date on which the commitment no longer binds.</param>
/// <param name="PendingCancellationDate">The date of the cancellation that is scheduled.</param>
public sealed record CancelOptionResponse(
    Guid SubscriptionAddOnId,
    string ProductOfferingId,
    bool Cancellable,
    string? BlockedBy,
    Schedule CancelSchedule,
    DateOnly? DefaultDate,
    DateOnly? EarliestDate,
    DateOnly? LatestDate,
    DateOnly? CommitmentEndsAt,
    DateOnly? PendingCancellationDate);
