using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// What falls due while a sandbox's clock moves: batch after batch, so that the events come in order of time. A
/// subscription that cannot be worked on is left to the worker, which tries it again; one that a worker holds is not.
/// </summary>
internal sealed partial class DueChanges(
    ConnectDbContext db,
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

        // Whatever else is due of these waits for its turn among those that are due before it.
        var isLast = next.Count < BatchSize;
        var horizon = isLast ? until : next[^1].NextDueAt!.Value;
        await Apply([.. next.Select(it => it.SubscriptionId)], horizon, cancellationToken);
        return new(horizon, isLast);
    }

    // All that can fail of one row happens in memory. A fault of a write is nobody's, as the transaction ends with it.
    private async Task Apply(IReadOnlyList<Guid> ids, DateTimeOffset horizon, CancellationToken cancellationToken)
    {
        var loaded = new List<DueRows>();
        try
        {
            await RowByRow.Run(
                db,
                db.Subscriptions.Where(subscription => ids.Contains(subscription.SubscriptionId)),
                async which =>
                {
                    loaded.Add(await DueRows.Load(db, which, horizon, cancellationToken));
                    return loaded[^1].Count;
                },
                (id, fault) => PutOff(id, fault, cancellationToken),
                cancellationToken);

            foreach (var due in loaded)
                await due.Write(events, cancellationToken);
        }
        finally
        {
            loaded.ForEach(due => due.Dispose());
        }
    }

    private async Task PutOff(Guid subscriptionId, Exception fault, CancellationToken cancellationToken)
    {
        Failed(subscriptionId, fault.GetType().Name);
        await db.Subscriptions
            .Where(subscription => subscription.SubscriptionId == subscriptionId)
            .PutOff(time.GetUtcNow(), cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "What is due of subscription {SubscriptionId} could not be done on the clock's way ({Fault}); "
        + "it is tried again.")]
    private partial void Failed(Guid subscriptionId, string fault);
}
