using Connect.Domain.Catalog;

namespace Connect.Domain.Subscriptions;

/// <param name="ScheduledOn">The local date on which to end it, if the schedule is a date; otherwise null.</param>
public sealed record SubscriptionCancellationRequest(
    SubscriptionCancelSchedule Schedule, DateOnly? ScheduledOn, SubscriptionCancellation Cancellation) : IAlternative
{
    /// <summary>The local date on which it ends.</summary>
    internal DateOnly EffectiveOn(DateOnly today) => Schedule switch
    {
        SubscriptionCancelSchedule.NextDay => Catalog.Schedule.NextDay.FirstDate(today, today, null),
        SubscriptionCancelSchedule.BeginningOfNextMonth => Catalog.Schedule.BeginningOfNextMonth.FirstDate(today, today, null),
        _ => ScheduledOn ?? throw new InvalidOperationException("A cancellation on a date names the date."),
    };
}
