namespace Connect.Application.Events;

/// <summary>The tenant's events in the order of their sequence.</summary>
public interface IEventFeed
{
    /// <summary>Reads those that are there now, without waiting.</summary>
    Task<EventListAnswer> Read(ListEvents wanted, CancellationToken cancellationToken);
}
