namespace Connect.Infrastructure.Events;

/// <summary>How often a waiting request checks for events that other processes have committed.</summary>
internal sealed record EventPolling(TimeSpan Interval)
{
    public static readonly EventPolling Usual = new(TimeSpan.FromMilliseconds(250));
}
