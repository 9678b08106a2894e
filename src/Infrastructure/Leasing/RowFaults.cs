using System.Data.Common;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Leasing;

/// <summary>Tells what is the fault of one row, so that the others can go on without it, from what stops them all.</summary>
internal static class RowFaults
{
    /// <summary>
    /// Whether a fault is the row's: nobody has cancelled, and the database has time and is in reach. Inside a transaction,
    /// it must also be a fault of our own code that has left the transaction alone: what the database refuses ends the
    /// transaction, and a lost race means that all of it starts afresh.
    /// </summary>
    public static bool IsOfARow(this ConnectDbContext db, Exception fault, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && fault is not OperationCanceledException
        && !DatabaseFaults.IsBusy(fault)
        && !DatabaseFaults.IsOutOfReach(fault)
        && (!db.HasTransaction() || (!IsOfTheDatabase(fault) && !DatabaseFaults.IsLostRace(fault) && !db.HasLostTransaction()));

    private static bool IsOfTheDatabase(Exception fault) =>
        fault is DbException || (fault.InnerException is { } cause && IsOfTheDatabase(cause));
}
