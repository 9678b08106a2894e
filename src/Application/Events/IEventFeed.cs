namespace Connect.Application.Events;

/// <summary>The tenant's events in the order of their sequence.</summary>
public interface IEventFeed
{
    /// <summary>Reads at most <paramref name="limit"/> events after a sequence.</summary>
    Task<EventListAnswer> Read(long after, int limit, CancellationToken cancellationToken);
}
