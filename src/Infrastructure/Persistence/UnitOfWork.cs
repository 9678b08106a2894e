using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Subscriptions;
using Connect.Infrastructure.Tenants;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Begins a transaction, runs the work, saves, appends the events as the last statements, and commits.
/// Commands, workers, the sandbox clock and the demo data use it. It finds changed subscriptions and their events by itself.
/// </summary>
internal sealed class UnitOfWork(
    ConnectDbContext db,
    TenantRows tenants,
    SubscriptionRows loaded,
    RowWriter writer,
    EventLog events,
    EventSignal signal,
    ITenantScope scope) : IUnitOfWork
{
    public async Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        StartAfresh();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work();
            loaded.Write(events);
            tenants.Write();
            CollectCreated();
            await writer.Flush(cancellationToken);
            if (db.ChangeTracker.Entries().Any())
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

    private void StartAfresh()
    {
        db.ChangeTracker.Clear();
        tenants.Clear();
        loaded.Clear();
        writer.Clear();
        events.Clear();
    }

    private void CollectCreated()
    {
        foreach (var created in db.ChangeTracker.Entries<Subscription>())
            events.Collect(created.Entity);
    }
}
