using System.Data.Common;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Leasing;

/// <summary>Distinguishes a fault of one row, without which the others can continue, from a fault that stops them all.</summary>
internal static class RowFaults
{
    /// <summary>
    /// Whether it is the fault of a row: the work was not cancelled, and the database is neither busy nor out of reach.
    /// Inside a transaction, it must also be a fault of our own code that has left the transaction intact: after a fault of the
    /// database the transaction is lost, and after a lost race all of it starts again.
    /// </summary>
    public static bool IsRowFault(this ConnectDbContext db, Exception fault, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested
        && fault is not OperationCanceledException
        && !DatabaseFaults.IsBusy(fault)
        && !DatabaseFaults.IsOutOfReach(fault)
        && (!db.HasTransaction() || (!IsDatabaseFault(fault) && !DatabaseFaults.IsLostRace(fault) && !db.HasLostTransaction()));

    private static bool IsDatabaseFault(Exception fault) =>
        fault is DbException || (fault.InnerException is { } cause && IsDatabaseFault(cause));
}
