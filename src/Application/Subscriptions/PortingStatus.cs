namespace Connect.Application.Subscriptions;

/// <summary>Where a porting stands.</summary>
public enum PortingStatus
{
    Pending,

    InProgress,

    Scheduled,

    Completed,

    Failed,
}
