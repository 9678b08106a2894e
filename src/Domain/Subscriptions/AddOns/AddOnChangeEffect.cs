namespace Connect.Domain.Subscriptions;

/// <summary>What a change does to the add-on.</summary>
public enum AddOnChangeEffect
{
    /// <summary>Nothing is written: the same change is already scheduled for the same date.</summary>
    None,

    Change,

    /// <summary>A change that was scheduled before is replaced.</summary>
    Schedule,

    /// <summary>The scheduled change is dropped; the add-on keeps its offering.</summary>
    Withdraw,
}
