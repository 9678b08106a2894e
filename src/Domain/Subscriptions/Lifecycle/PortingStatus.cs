namespace Connect.Domain.Subscriptions;

public enum PortingStatus
{
    Pending,

    InProgress,

    Scheduled,

    Completed,

    Failed,
}
