namespace Connect.Shared;

/// <summary>The state of an add-on before the cancel.</summary>
public enum AddOnState
{
    /// <summary>Active, without a scheduled end.</summary>
    InUse,

    /// <summary>It starts later.</summary>
    NotStarted,

    /// <summary>Its cancellation is scheduled.</summary>
    Scheduled,

    /// <summary>It was cancelled.</summary>
    Cancelled,

    /// <summary>It expired.</summary>
    Expired,
}
