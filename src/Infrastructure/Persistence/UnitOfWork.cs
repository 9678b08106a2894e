using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Begins a transaction, runs the work, saves, appends the events as the last statements, and commits.
/// Commands, workers, the sandbox clock and the demo data use it. It finds changed subscriptions and their events by itself.
/// </summary>
internal sealed class UnitOfWork(ConnectDbContext db, WriteLock writeLock, EventLog events, EventSignal signal, ITenantScope scope)
    : IUnitOfWork
{
    public async Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        events.Clear();
        try
        {
            using var held = await writeLock.Take(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work();
            CollectChanged();
            await db.SaveChangesAsync(cancellationToken);
            var hasEvents = await events.Append(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            if (hasEvents)
                signal.Raise(scope.TenantId);

            return result;
        }
        catch (Exception fault) when (DatabaseFaults.IsLostRace(fault))
        {
            throw new LostRaceException("Another transaction was faster.", fault);
        }
    }

    private void CollectChanged()
    {
        foreach (var subscription in db.Subscriptions.Local.Where(subscription => subscription.Events.Count > 0))
        {
            db.Entry(subscription).ReleaseLease();
            events.Collect(subscription);
        }
    }
}
