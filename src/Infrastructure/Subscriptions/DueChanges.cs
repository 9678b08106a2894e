using System.Linq.Expressions;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// What falls due while a sandbox's clock moves: batch after batch, so that the events come in order of time. A
/// subscription that cannot be worked on is left to the worker, which tries it again; one that a worker holds is not.
/// </summary>
internal sealed partial class DueChanges(ConnectDbContext db, EventLog events, ITenantScope scope, TimeProvider time, ILogger<DueChanges> log) : IDueChanges
{
    internal const int BatchSize = 200;

    public async Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var ids = await db.Subscriptions.Due(scope.TenantId, until).Unpaused(time.GetUtcNow()).Take(BatchSize)
            .Select(subscription => new { subscription.SubscriptionId, subscription.NextDueAt })
            .ToListAsync(cancellationToken);

        // Whatever else is due of these waits for its turn among those that are due before it.
        var isLast = ids.Count < BatchSize;
        var horizon = isLast ? until : ids[^1].NextDueAt!.Value;
        using var writer = new RowWriter(db);
        foreach (var subscription in await Load([.. ids.Select(it => it.SubscriptionId)], cancellationToken))
        {
            var rows = writer.ReadRows(subscription).ToList();
            if (!await TryApply(subscription, horizon, cancellationToken))
                continue;

            await writer.WriteRows(rows, cancellationToken);
            events.Collect(subscription);
        }

        return new(horizon, isLast);
    }

    private async Task<IReadOnlyList<Subscription>> Load(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        try
        {
            return await Load(it => ids.Contains(it.SubscriptionId), cancellationToken);
        }
        catch (Exception fault) when (IsOfARow(fault, cancellationToken))
        {
            var readable = new List<Subscription>();
            foreach (var id in ids)
                readable.AddRange(await LoadOne(id, cancellationToken));

            return readable;
        }
    }

    private async Task<IReadOnlyList<Subscription>> LoadOne(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await Load(it => it.SubscriptionId == id, cancellationToken);
        }
        catch (Exception fault) when (IsOfARow(fault, cancellationToken))
        {
            await Postpone(id, fault, cancellationToken);
            return [];
        }
    }

    private Task<List<Subscription>> Load(Expression<Func<Subscription, bool>> which, CancellationToken cancellationToken) =>
        db.Subscriptions.AsNoTracking().Where(which).With(AddOnLoad.Live).ToListAsync(cancellationToken);

    private async Task<bool> TryApply(Subscription subscription, DateTimeOffset horizon, CancellationToken cancellationToken)
    {
        try
        {
            new StoredSubscription(subscription).At(horizon);
            return true;
        }
        catch (Exception fault) when (IsOfARow(fault, cancellationToken))
        {
            await Postpone(subscription.SubscriptionId, fault, cancellationToken);
            return false;
        }
    }

    private async Task Postpone(Guid id, Exception fault, CancellationToken cancellationToken)
    {
        Failed(id, fault.GetType().Name);
        await db.Subscriptions.Where(it => it.SubscriptionId == id).Postpone(time.GetUtcNow(), cancellationToken);
    }

    // A fault of the database ends the transaction that has begun.
    private static bool IsOfARow(Exception fault, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && DatabaseFaults.NumberOf(fault) is null;

    [LoggerMessage(LogLevel.Error, "What is due of subscription {SubscriptionId} could not be done on the clock's way ({Fault}); it is tried again.")]
    private partial void Failed(Guid subscriptionId, string fault);
}
