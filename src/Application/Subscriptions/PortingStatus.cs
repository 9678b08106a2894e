namespace Connect.Application.Subscriptions;

/// <summary>Where a porting stands.</summary>
public enum PortingStatus
{
    /// <summary>Asked for.</summary>
    Pending,

    /// <summary>Under way.</summary>
    InProgress,

    /// <summary>Agreed for a date.</summary>
    Scheduled,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>Refused or broken off.</summary>
    Failed,
}
