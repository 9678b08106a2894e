using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Domain.Refusals;

namespace Connect.Application.Events;

/// <summary>Reads the event feed.</summary>
/// <param name="After">The sequence after which to read; 0 reads from the start.</param>
/// <param name="Limit">How many at the most, 1 to 200.</param>
public sealed record ListEvents(long After, int Limit) : IQuery<EventListAnswer>;

internal sealed class ListEventsHandler(IEventFeed feed) : IHandler<ListEvents, EventListAnswer>
{
    public async Task<Result<Reply<EventListAnswer>>> Handle(ListEvents operation, CancellationToken cancellationToken) =>
        new Reply<EventListAnswer>(await feed.Read(operation.After, operation.Limit, cancellationToken));
}
