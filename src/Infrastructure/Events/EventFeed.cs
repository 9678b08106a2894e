using Connect.Application.Events;
using Connect.Application.Tenants;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Events;

internal sealed class EventFeed(ConnectDbContext db, ITenantScope scope, EventWait wait) : IEventFeed
{
    public async Task<EventListResponse> Read(ListEvents wanted, CancellationToken cancellationToken)
    {
        // Read before the events, as their upper bound: the next call returns events that are committed in between.
        var latest = await ReadLastSequence(cancellationToken);
        return latest > wanted.After
            ? new(await ReadUpTo(db, scope.TenantId, wanted, latest, cancellationToken), latest)
            : new([], wanted.After);
    }

    public Task<bool> WaitForEvent(long after, TimeSpan timeout, CancellationToken cancellationToken) =>
        wait.Until(scope.TenantId, async () => await ReadLastSequence(cancellationToken) > after, timeout, cancellationToken);

    internal static Task<List<EventResponse>> ReadUpTo(
        ConnectDbContext db, Guid tenantId, ListEvents wanted, long latest, CancellationToken cancellationToken)
    {
        var events = db.Events.Where(row => row.TenantId == tenantId && row.Sequence > wanted.After && row.Sequence <= latest);
        if (wanted.Type is { } type)
            events = events.Where(row => row.Type == type);

        if (wanted.Subscription is { } named)
        {
            var ids = db.Subscriptions.Of(tenantId, named).Select(subscription => subscription.SubscriptionId);
            events = events.Where(row => ids.Contains(row.SubscriptionId));
        }

        return events
            .OrderBy(row => row.Sequence)
            .Take(wanted.Limit)
            .Select(row => new EventResponse(
                row.EventId, row.Type, row.OccurredAt, row.Sequence, row.Actor, row.DataVersion, row.Data))
            .ToListAsync(cancellationToken);
    }

    private Task<long> ReadLastSequence(CancellationToken cancellationToken) =>
        db.Tenants.Where(row => row.TenantId == scope.TenantId).Select(row => row.LastSequence).SingleAsync(cancellationToken);
}
