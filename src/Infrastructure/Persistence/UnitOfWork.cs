using Connect.Application.Calls;
using Connect.Application.Transactions;
using Connect.Infrastructure.Events;

namespace Connect.Infrastructure.Persistence;

/// <summary>Commits what a command changed, and its events as the last statements before the commit.</summary>
internal sealed class UnitOfWork(ConnectDbContext db, WriteTurns turns, Outbox outbox, ICall call) : IUnitOfWork
{
    public async Task<T> Commit<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        outbox.Clear();
        try
        {
            using var turn = await turns.Take(cancellationToken);
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work();
            await db.SaveChangesAsync(cancellationToken);
            await outbox.Append(call.TenantId, call.Actor, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        catch (Exception fault) when (DatabaseFaults.IsLostRace(fault))
        {
            throw new LostRaceException("Another transaction was faster.", fault);
        }
    }
}
