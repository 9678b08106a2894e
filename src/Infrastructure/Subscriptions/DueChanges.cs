using Connect.Application.Calls;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>What falls due while a sandbox's clock moves: batch after batch, so that the events come in order of time.</summary>
internal sealed class DueChanges(ConnectDbContext db, Outbox outbox, ICall call) : IDueChanges
{
    internal const int BatchSize = 200;

    public async Task<DueBatch> ApplyNext(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var subscriptions = await db.Subscriptions.Due(call.TenantId, until).Take(BatchSize).With(AddOnLoad.Live).ToListAsync(cancellationToken);

        // Whatever else is due of these waits for its turn among those that are due before it.
        var isLast = subscriptions.Count < BatchSize;
        var horizon = isLast ? until : subscriptions[^1].NextDueAt!.Value;
        foreach (var subscription in subscriptions)
        {
            subscription.ApplyDue(horizon);
            db.Release(subscription);
            outbox.Collect(subscription);
        }

        return new(horizon, isLast);
    }
}
