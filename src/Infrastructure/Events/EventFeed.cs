using Connect.Application.Calls;
using Connect.Application.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Events;

internal sealed class EventFeed(ConnectDbContext db, ICall call) : IEventFeed
{
    public async Task<EventListAnswer> Read(long after, int limit, CancellationToken cancellationToken)
    {
        var items = await db.Events
            .Where(row => row.TenantId == call.TenantId && row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(limit)
            .Select(row => new EventAnswer(row.EventId, row.Type, row.OccurredAt, row.Sequence, row.Actor, row.Data))
            .ToListAsync(cancellationToken);

        // Read after the events, so that it is never behind them.
        var latest = await db.Tenants
            .Where(row => row.TenantId == call.TenantId)
            .Select(row => row.LastSequence)
            .SingleAsync(cancellationToken);

        return new(items, latest);
    }
}
