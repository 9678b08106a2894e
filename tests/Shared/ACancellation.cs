using Connect.Domain.Subscriptions;

namespace Connect.Shared;

/// <summary>Requests to cancel a subscription.</summary>
public static class ACancellation
{
    /// <summary>Why, unless a test says otherwise.</summary>
    public static readonly SubscriptionCancellation Why = new(SubscriptionCancelReason.NoNeed);

    /// <summary>On a date.</summary>
    public static SubscriptionCancellationRequest On(string date) => new(SubscriptionCancelSchedule.Date, Day.Of(date), Why);

    /// <summary>On the date of a schedule.</summary>
    public static SubscriptionCancellationRequest At(SubscriptionCancelSchedule schedule) => new(schedule, null, Why);
}
