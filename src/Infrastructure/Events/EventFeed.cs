using Connect.Application.Calls;
using Connect.Application.Events;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Events;

internal sealed class EventFeed(ConnectDbContext db, ICall call) : IEventFeed
{
    public async Task<EventListAnswer> Read(ListEvents wanted, CancellationToken cancellationToken)
    {
        var events = db.Events.Where(row => row.TenantId == call.TenantId && row.Sequence > wanted.After);
        if (wanted.Type is { } type)
            events = events.Where(row => row.Type == type);

        if (wanted.Subscription is { } named)
        {
            var ids = db.Subscriptions.Of(call.TenantId, named).Select(subscription => subscription.SubscriptionId);
            events = events.Where(row => ids.Contains(row.SubscriptionId));
        }

        var items = await events
            .OrderBy(row => row.Sequence)
            .Take(wanted.Limit)
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
