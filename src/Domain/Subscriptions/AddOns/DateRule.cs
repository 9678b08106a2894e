namespace Connect.Domain.Subscriptions;

/// <summary>The rule that chose the date of a cancellation.</summary>
public enum DateRule
{
    /// <summary>The caller requested the date.</summary>
    Requested,

    /// <summary>The caller requested no date, and a cancellation is already scheduled: it keeps its date.</summary>
    AlreadyScheduled,

    /// <summary>The first date that the offering's cancel schedule allows.</summary>
    OfferingSchedule,

    /// <summary>The commitment ends later than the schedule allows.</summary>
    CommitmentEnd,

    /// <summary>The subscription ends earlier: the add-on ends with it.</summary>
    SubscriptionEnd,

    /// <summary>The add-on has not started: it ends at once.</summary>
    NotStarted,
}
