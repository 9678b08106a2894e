namespace Connect.Application.Events;

/// <summary>The tenant's events in the order of their sequence.</summary>
public interface IEventFeed
{
    /// <summary>Reads the events that exist now, without waiting.</summary>
    Task<EventListResponse> Read(ListEvents wanted, CancellationToken cancellationToken);

    /// <summary>
    /// Waits until there is an event after a sequence, whatever its kind; false if none comes in that time, by the
    /// real clock, or before the server is asked to stop.
    /// </summary>
    Task<bool> WaitForNews(long after, TimeSpan atMost, CancellationToken cancellationToken);
}
