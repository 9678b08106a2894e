namespace Connect.Application.Subscriptions;

public enum PortingStatus
{
    Pending,

    InProgress,

    Scheduled,

    Completed,

    Failed,
}
