using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Domain.Refusals;

namespace Connect.Application.Events;

/// <summary>Reads the event feed.</summary>
/// <param name="After">The sequence after which to read; 0 reads from the start.</param>
/// <param name="Limit">How many at the most, 200 for a client.</param>
public sealed record ListEvents(long After, int Limit) : IQuery<EventListAnswer>
{
    /// <summary>Only events of this type.</summary>
    public string? Type { get; init; }

    /// <summary>Only events of this subscription.</summary>
    public IdOrReferenceId? Subscription { get; init; }

    /// <summary>How long to wait for an event where there is none yet, by the real clock.</summary>
    public TimeSpan Wait { get; init; }
}

internal sealed class ListEventsHandler(IEventFeed feed, TimeProvider time) : IHandler<ListEvents, EventListAnswer>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task<Result<Reply<EventListAnswer>>> Handle(ListEvents operation, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var events = await feed.Read(operation, cancellationToken);
            if (events.Items.Count > 0 || time.GetElapsedTime(started) >= operation.Wait)
                return new Reply<EventListAnswer>(events);

            await Task.Delay(Pause, time, cancellationToken);
        }
    }
}
