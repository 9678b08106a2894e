namespace Connect.Domain.Subscriptions;

/// <summary>The rule that chose the date of a cancellation.</summary>
public enum DateRule
{
    /// <summary>The caller asked for the date.</summary>
    Requested,

    /// <summary>No date was asked for and a cancellation was scheduled already: it keeps its date.</summary>
    AlreadyScheduled,

    /// <summary>The first date that the offering's cancel schedule allows.</summary>
    OfferingSchedule,

    /// <summary>The commitment ends later than the schedule allows.</summary>
    CommitmentEnd,

    /// <summary>The subscription ends before: the add-on ends with it.</summary>
    SubscriptionEnd,

    /// <summary>The add-on had not started: nothing binds it.</summary>
    NotStarted,
}
