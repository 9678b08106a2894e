using Connect.Application.Calls;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// What falls due while a sandbox's clock moves: batch after batch, so that the events come in order of time. What cannot
/// be read is left to the worker, which tries it again.
/// </summary>
internal sealed partial class DueChanges(ConnectDbContext db, Outbox outbox, ICall call, TimeProvider time, ILogger<DueChanges> log) : IDueChanges
{
    internal const int BatchSize = 200;

    public async Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var ids = await db.Subscriptions.Due(call.TenantId, until).Free(time.GetUtcNow()).Take(BatchSize)
            .Select(subscription => new { subscription.SubscriptionId, subscription.NextDueAt })
            .ToListAsync(cancellationToken);

        // Whatever else is due of these waits for its turn among those that are due before it.
        var isLast = ids.Count < BatchSize;
        var horizon = isLast ? until : ids[^1].NextDueAt!.Value;
        foreach (var subscription in await Load([.. ids.Select(it => it.SubscriptionId)], cancellationToken))
        {
            subscription.ApplyDue(horizon);
            db.Release(subscription);
            outbox.Collect(subscription);
        }

        return new(horizon, isLast);
    }

    private async Task<IReadOnlyList<Subscription>> Load(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        try
        {
            return await db.Subscriptions.Where(it => ids.Contains(it.SubscriptionId)).With(AddOnLoad.Live).ToListAsync(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && DueHold.IsOfARow(fault))
        {
            var readable = new List<Subscription>();
            foreach (var id in ids)
                readable.AddRange(await LoadOne(id, cancellationToken));

            return readable;
        }
    }

    private async Task<IReadOnlyList<Subscription>> LoadOne(Guid id, CancellationToken cancellationToken)
    {
        var one = db.Subscriptions.Where(it => it.SubscriptionId == id);
        try
        {
            return await one.With(AddOnLoad.Live).ToListAsync(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested && DueHold.IsOfARow(fault))
        {
            Unreadable(id, fault.GetType().Name, DatabaseFaults.NumberOf(fault));
            await one.Postpone(time.GetUtcNow(), cancellationToken);
            return [];
        }
    }

    [LoggerMessage(LogLevel.Error, "Subscription {SubscriptionId} could not be read on the clock's way ({Fault}, number {Number}); what is due of it is tried again.")]
    private partial void Unreadable(Guid subscriptionId, string fault, int? number);
}
