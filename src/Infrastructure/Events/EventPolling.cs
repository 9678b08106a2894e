namespace Connect.Infrastructure.Events;

/// <summary>How often to look whether another process has committed events.</summary>
internal sealed record EventPolling(TimeSpan Interval)
{
    public static readonly EventPolling Usual = new(TimeSpan.FromMilliseconds(250));
}
