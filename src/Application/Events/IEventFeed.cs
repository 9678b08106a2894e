namespace Connect.Application.Events;

/// <summary>The tenant's events in the order of their sequence.</summary>
public interface IEventFeed
{
    /// <summary>Reads the events that exist now, without waiting.</summary>
    Task<EventListResponse> Read(ListEvents wanted, CancellationToken cancellationToken);

    /// <summary>
    /// Waits for an event of any type after a sequence. Returns false if none comes within the timeout, by the real
    /// clock, or before the server stops.
    /// </summary>
    Task<bool> WaitForEvent(long after, TimeSpan timeout, CancellationToken cancellationToken);
}
