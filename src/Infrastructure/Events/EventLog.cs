using Connect.Application.Events;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Events;

/// <summary>Gives the events of a transaction their sequence numbers and writes them with it.</summary>
internal sealed class EventLog(ConnectDbContext db, ITenantScope scope)
{
    private readonly List<Subscription> changed = [];

    /// <summary>Takes the events of a subscription; the unit of work does so for all that are tracked.</summary>
    public void Collect(Subscription subscription) => changed.Add(subscription);

    /// <summary>Starts afresh: nothing is collected.</summary>
    public void Clear() => changed.Clear();

    /// <summary>
    /// Takes the next numbers by an update of the tenant's row, whose lock holds others back until the commit: so the
    /// numbers commit in their order and without gaps. Called last, to hold that lock briefly.
    /// Returns whether there were events.
    /// </summary>
    public async Task<bool> Append(CancellationToken cancellationToken)
    {
        var events = changed.SelectMany(subscription => subscription.Events).OrderBy(happened => happened.OccurredAt).ToList();
        if (events.Count == 0)
            return false;

        var tenant = db.Tenants.Where(row => row.TenantId == scope.TenantId);
        var taken = await UnlessTheClockMoved(tenant).ExecuteUpdateAsync(
            row => row.SetProperty(it => it.LastSequence, it => it.LastSequence + events.Count), cancellationToken);
        if (taken != 1)
            throw new DbUpdateConcurrencyException("The tenant's clock has moved since it was read.");

        var last = await tenant.Select(row => row.LastSequence).SingleAsync(cancellationToken);
        using var writer = new RowWriter(db);
        foreach (var (index, happened) in events.Index())
            await writer.Insert(Row(happened, last - events.Count + 1 + index), cancellationToken);

        return true;
    }

    private EventRow Row(SubscriptionEvent happened, long sequence) => new()
    {
        TenantId = scope.TenantId,
        Sequence = sequence,
        EventId = Guid.CreateVersion7(),
        Type = happened.Type,
        OccurredAt = happened.OccurredAt,
        Actor = happened.IsFromDueChange ? TenantScope.Schedule : scope.Actor,
        SubscriptionId = happened.Subscription.SubscriptionId,
        DataVersion = EventData.Version,
        Data = EventData.Of(happened),
    };

    // What was decided by a sandbox's clock must not be told after what happened on the clock's way on.
    private IQueryable<Tenant> UnlessTheClockMoved(IQueryable<Tenant> tenant) =>
        db.Tenants.Local.SingleOrDefault(row => row.TenantId == scope.TenantId) is { SandboxNow: { } read }
            ? tenant.Where(row => row.SandboxNow == read)
            : tenant;
}
