namespace Connect.Domain.Subscriptions;

/// <summary>What cancelling a live add-on would do today, as decided by <see cref="CancellationPolicy"/>.</summary>
/// <param name="DefaultDate">The local date that a cancellation without a date would get; null if every cancellation is refused.</param>
/// <param name="EarliestDate">The first local date on which it can end; null if every cancellation is refused.</param>
/// <param name="LatestDate">The date of the subscription's scheduled end. The add-on ends then at the latest.</param>
/// <param name="BlockedBy">The code with which every cancellation is refused.</param>
public sealed record CancelOption(AddOn AddOn, DateOnly? DefaultDate, DateOnly? EarliestDate, DateOnly? LatestDate, string? BlockedBy);
