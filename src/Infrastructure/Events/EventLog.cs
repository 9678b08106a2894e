using Connect.Application.Events;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Events;

/// <summary>Numbers the events of a transaction and writes them in that transaction.</summary>
internal sealed class EventLog(ConnectDbContext db, RowWriter writer, TenantRows tenants, ITenantScope scope)
{
    private readonly List<Subscription> changed = [];
    private bool hasAppended;

    /// <summary>Adds the events of a subscription. The unit of work calls this for every loaded or created subscription.</summary>
    public void Collect(Subscription subscription) => changed.Add(subscription);

    public void Clear()
    {
        changed.Clear();
        hasAppended = false;
    }

    /// <summary>
    /// Takes the next sequence numbers by updating the tenant's row, and returns whether the transaction has events.
    /// The update locks the row until the commit, so that numbers are committed in order and without gaps.
    /// The unit of work calls this last, to keep the lock short. An import calls it for each of its batches.
    /// </summary>
    public async Task<bool> Append(CancellationToken cancellationToken)
    {
        var events = changed.SelectMany(subscription => subscription.Events).OrderBy(happened => happened.OccurredAt).ToList();
        if (events.Count == 0)
            return hasAppended;

        // If a sandbox's clock has advanced since it was read, these events would follow events that happened after them.
        var clock = tenants.Known(scope.TenantId)?.SandboxNow;
        var last = await db.TakeNumbers(nameof(Tenant.LastSequence), scope.TenantId, events.Count, clock, cancellationToken)
            ?? throw new DbUpdateConcurrencyException("The tenant's clock has moved since it was read.");
        foreach (var (index, happened) in events.Index())
            writer.Insert(Row(happened, last - events.Count + 1 + index));

        await writer.Flush(cancellationToken);
        changed.Clear();
        return hasAppended = true;
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
}
