using System.Data.Common;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Connect.Infrastructure.Events;

/// <summary>
/// Raises the signal after every commit of a transaction that has appended events. It watches the transactions
/// themselves, so that nobody who commits has to think of it.
/// </summary>
internal sealed class CommitWatch(EventSignal signal) : DbTransactionInterceptor
{
    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Raise(eventData);

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Raise(eventData);
        return Task.CompletedTask;
    }

    private void Raise(TransactionEndEventData ended)
    {
        if (ended.Context is not ConnectDbContext db)
            return;

        foreach (var tenantId in db.AppendedTo)
            signal.Raise(tenantId);

        db.AppendedTo.Clear();
    }
}
