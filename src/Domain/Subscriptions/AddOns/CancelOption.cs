namespace Connect.Domain.Subscriptions;

/// <summary>What cancelling a live add-on would mean today, foreseen by <see cref="CancellationPolicy"/>.</summary>
/// <param name="AddOn">The add-on.</param>
/// <param name="DefaultDate">The local date that a cancel without a date would get; null where every cancel is refused.</param>
/// <param name="EarliestDate">The first local date on which it can end; null where every cancel is refused.</param>
/// <param name="LatestDate">The date of the subscription's own scheduled end, with which it ends at the latest.</param>
/// <param name="BlockedBy">The code with which every cancel is refused.</param>
public sealed record CancelOption(AddOn AddOn, DateOnly? DefaultDate, DateOnly? EarliestDate, DateOnly? LatestDate, string? BlockedBy);
