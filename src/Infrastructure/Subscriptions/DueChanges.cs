using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// Applies the due changes for a command, such as the advance of a sandbox's clock, batch by batch, so that the events are in order
/// of time.
/// If a subscription fails, the worker tries it again later. Subscriptions that a worker has leased are included.
/// </summary>
internal sealed partial class DueChanges(
    ConnectDbContext db,
    RowWriter writer,
    EventLog events,
    ITenantScope scope,
    TimeProvider time,
    ILogger<DueChanges> log) : IDueChanges
{
    internal const int BatchSize = 200;

    public async Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var next = await db.Subscriptions.Due(scope.TenantId, until).NotBackingOff(time.GetUtcNow()).Take(BatchSize)
            .Select(subscription => new { subscription.SubscriptionId, subscription.NextDueAt })
            .ToListAsync(cancellationToken);

        // Later changes of these subscriptions wait for a later batch, because other changes are due before them.
        var isLast = next.Count < BatchSize;
        var horizon = isLast ? until : next[^1].NextDueAt!.Value;
        await Apply([.. next.Select(it => it.SubscriptionId)], horizon, cancellationToken);
        return new(horizon, isLast);
    }

    // Everything that can fail for a single row happens in memory. A fault of a write ends the whole transaction.
    private async Task Apply(IReadOnlyList<Guid> ids, DateTimeOffset horizon, CancellationToken cancellationToken)
    {
        var loaded = new List<SubscriptionRows>();
        await RowByRow.Run(
            db,
            ids,
            async which =>
            {
                loaded.Add(await SubscriptionRows.LoadDue(db, writer, which, horizon, cancellationToken));
                return loaded[^1].Count;
            },
            (id, fault) => PutOff(id, fault, cancellationToken),
            cancellationToken);

        foreach (var due in loaded)
            due.Write(events);
    }

    private async Task PutOff(Guid subscriptionId, Exception fault, CancellationToken cancellationToken)
    {
        Failed(subscriptionId, fault.GetType().Name);
        await db.Subscriptions
            .Where(subscription => subscription.SubscriptionId == subscriptionId)
            .PutOff(time.GetUtcNow(), cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Applying the due changes of subscription {SubscriptionId} failed ({Fault}). "
        + "The worker tries again.")]
    private partial void Failed(Guid subscriptionId, string fault);
}
