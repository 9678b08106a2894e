namespace Connect.Domain.Subscriptions;

/// <summary>What a cancellation does to the add-on.</summary>
public enum CancellationEffect
{
    /// <summary>Nothing is written: the add-on ends when it would have ended anyway.</summary>
    None,

    Cancel,

    Schedule,

    /// <summary>Its scheduled end moves to another date.</summary>
    Reschedule,
}
