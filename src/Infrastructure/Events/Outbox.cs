using Connect.Application.Events;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Events;

/// <summary>Gives the events of a transaction their sequence numbers and writes them with it.</summary>
internal sealed class Outbox(ConnectDbContext db)
{
    /// <summary>The actor of what happened because its time had come.</summary>
    public const string Schedule = "schedule";

    private readonly List<Subscription> changed = [];

    public void Collect(Subscription subscription)
    {
        if (!changed.Contains(subscription))
            changed.Add(subscription);
    }

    public void Clear() => changed.Clear();

    /// <summary>
    /// Takes the next numbers by an update of the tenant's row, whose lock holds others back until the commit: so the
    /// numbers commit in their order and without gaps. Called last, to hold that lock for as short as can be.
    /// </summary>
    public async Task Append(Guid tenantId, string actor, CancellationToken cancellationToken)
    {
        var events = changed.SelectMany(subscription => subscription.Events).OrderBy(happened => happened.OccurredAt).ToList();
        if (events.Count == 0)
            return;

        var tenant = db.Tenants.Where(row => row.TenantId == tenantId);
        var taken = await UnlessTheClockMoved(tenant, tenantId).ExecuteUpdateAsync(
            row => row.SetProperty(it => it.LastSequence, it => it.LastSequence + events.Count), cancellationToken);
        if (taken != 1)
            throw new DbUpdateConcurrencyException("The tenant's clock has moved since it was read.");

        db.AppendedTo.Add(tenantId);
        var last = await tenant.Select(row => row.LastSequence).SingleAsync(cancellationToken);

        using var writer = new RowWriter(db);
        foreach (var (index, happened) in events.Index())
        {
            await writer.Insert(
                new EventRow
                {
                    TenantId = tenantId,
                    Sequence = last - events.Count + 1 + index,
                    EventId = Guid.CreateVersion7(),
                    Type = happened.Type,
                    OccurredAt = happened.OccurredAt,
                    Actor = happened.IsDue ? Schedule : actor,
                    SubscriptionId = happened.Subscription.SubscriptionId,
                    Data = EventData.Of(happened),
                },
                cancellationToken);
        }
    }

    // What was decided by a sandbox's clock must not be told after what happened on the clock's way on.
    private IQueryable<Tenant> UnlessTheClockMoved(IQueryable<Tenant> tenant, Guid tenantId) =>
        db.Tenants.Local.SingleOrDefault(row => row.TenantId == tenantId) is { SandboxNow: { } read } ? tenant.Where(row => row.SandboxNow == read) : tenant;
}
