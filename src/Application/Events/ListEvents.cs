using Connect.Application.Messaging;
using Connect.Application.Outcomes;

namespace Connect.Application.Events;

/// <summary>Reads the event feed, and can wait for the next event.</summary>
/// <param name="After">The sequence after which to read; 0 reads from the start.</param>
/// <param name="Limit">The maximum number of events; a client may ask for at most 200.</param>
public sealed record ListEvents(long After, int Limit) : IQuery<EventListResponse>
{
    /// <summary>Only events of this type.</summary>
    public string? Type { get; init; }

    /// <summary>Only events of this subscription.</summary>
    public IdOrReferenceId? Subscription { get; init; }

    /// <summary>How long to wait if no event matches yet, by the real clock.</summary>
    public TimeSpan Wait { get; init; }
}

internal sealed class ListEventsHandler(IEventFeed feed, TimeProvider time) : IHandler<ListEvents, EventListResponse>
{
    public async Task<Outcome<EventListResponse>> Handle(ListEvents operation, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var events = await feed.Read(operation, cancellationToken);

        // Each further read starts where the previous one ended.
        while (events.Items.Count == 0
            && await feed.WaitForEvent(events.LatestSequence, operation.Wait - time.GetElapsedTime(started), cancellationToken))
        {
            events = await feed.Read(operation with { After = events.LatestSequence }, cancellationToken);
        }

        return new Reply<EventListResponse>(events);
    }
}
