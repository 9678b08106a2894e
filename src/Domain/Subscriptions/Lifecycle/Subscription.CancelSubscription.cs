using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Why it ends; null until its end is scheduled.</summary>
    public SubscriptionCancellation? Cancellation { get; private set; }

    /// <summary>
    /// Cancels it, at once or on a date. Its add-ons end with it, or on their own earlier date, whatever their commitment. It never
    /// starts if it has not started yet.
    /// </summary>
    public Result<Subscription> Cancel(SubscriptionCancellationRequest request, TenantTime time)
    {
        var date = request.EffectiveOn(time.Today);
        if (Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (date == CancellationDate)
            return this;

        if (RefuseEnd(request, date, time) is { } refusal)
            return refusal;

        Cancellation = request.Cancellation;
        if (Status == SubscriptionStatus.Pending || date == time.Today)
            End(time.Now, isFromDueChange: false);
        else
            ScheduleEnd(date, time);

        return this;
    }

    private Refusal? RefuseEnd(SubscriptionCancellationRequest request, DateOnly date, TenantTime time)
    {
        if (date < time.Today)
            return DateRefusals.InPast(date, time.Today);

        return CommitmentEndsOn(time.Calendar) is { } bound && date < bound
            ? CommitmentRefusals.OfSubscription(request, bound, date)
            : null;
    }

    private void ScheduleEnd(DateOnly date, TenantTime time)
    {
        var isMoved = CancellationDate is not null;
        Pending = new(SubscriptionStatus.Cancelled, date, time.Calendar.StartOf(date));
        Raise(isMoved ? EventTypes.SubscriptionCancellationRescheduled : EventTypes.SubscriptionCancellationScheduled, time.Now);
    }
}
