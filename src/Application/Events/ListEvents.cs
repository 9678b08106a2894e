using Connect.Application.Messaging;
using Connect.Application.Outcomes;

namespace Connect.Application.Events;

/// <summary>Reads the event feed, and waits for an event if asked to.</summary>
/// <param name="After">The sequence after which to read; 0 reads from the start.</param>
/// <param name="Limit">How many at the most, 200 for a client.</param>
public sealed record ListEvents(long After, int Limit) : IQuery<EventListResponse>
{
    /// <summary>Only events of this type.</summary>
    public string? Type { get; init; }

    /// <summary>Only events of this subscription.</summary>
    public IdOrReferenceId? Subscription { get; init; }

    /// <summary>How long to wait for an event if there is none yet, by the real clock.</summary>
    public TimeSpan Wait { get; init; }
}

internal sealed class ListEventsHandler(IEventFeed feed, TimeProvider time) : IHandler<ListEvents, EventListResponse>
{
    public async Task<Outcome<EventListResponse>> Handle(ListEvents operation, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var events = await feed.Read(operation, cancellationToken);

        // Each further look is at what has come since the one before it.
        while (events.Items.Count == 0
            && await feed.WaitForNews(events.LatestSequence, operation.Wait - time.GetElapsedTime(started), cancellationToken))
        {
            events = await feed.Read(operation with { After = events.LatestSequence }, cancellationToken);
        }

        return new Reply<EventListResponse>(events);
    }
}
