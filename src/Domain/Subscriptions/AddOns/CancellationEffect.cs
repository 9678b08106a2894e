namespace Connect.Domain.Subscriptions;

/// <summary>What a decided cancellation does to the add-on.</summary>
public enum CancellationEffect
{
    /// <summary>Nothing is written: it ends when it would have ended.</summary>
    None,

    /// <summary>It ends at once.</summary>
    Cancel,

    /// <summary>It will end on a date.</summary>
    Schedule,

    /// <summary>It will end on another date than was scheduled.</summary>
    Reschedule,
}
