using System.Data.Common;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>Classifies the exceptions of both databases by their error codes.</summary>
public static class DatabaseFaults
{
    /// <summary>Whether another transaction was faster, so that loading and trying again can succeed.</summary>
    public static bool IsLostRace(Exception fault) =>
        fault is DbUpdateConcurrencyException or { InnerException: DbUpdateConcurrencyException }
        || IsDuplicate(fault)
        // The transaction was chosen as the victim of a deadlock.
        || Cause(fault) is SqlException { Number: 1205 } or TransactionLostException;

    /// <summary>Whether a row with the same key exists. A first request has lost a race; for a worker, the fault is permanent.</summary>
    public static bool IsDuplicate(Exception fault) => Cause(fault) switch
    {
        // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE, https://sqlite.org/rescode.html
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 1555 or 2067,
        // Duplicate in a unique index, duplicate in a unique constraint.
        SqlException sqlServer => sqlServer.Number is 2601 or 2627,
        _ => false,
    };

    /// <summary>Whether the database was too busy to respond in time.</summary>
    public static bool IsBusy(Exception fault) => Cause(fault) switch
    {
        // SQLITE_BUSY and SQLITE_LOCKED.
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
        // The timeout of a command, and the timeout of a lock.
        SqlException sqlServer => sqlServer.Number is -2 or 1222,
        WriteLockTimeoutException => true,
        _ => false,
    };

    /// <summary>Whether the database cannot be reached or used at all, for example because its file, disk or server is missing.</summary>
    public static bool IsOutOfReach(Exception fault) => Cause(fault) switch
    {
        // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN and SQLITE_NOTADB.
        SqliteException sqlite => sqlite.SqliteErrorCode is 8 or 10 or 13 or 14 or 26,
        // A severity of 20 or more ends the connection. 4060: the database cannot be opened. 18456: the login failed.
        SqlException sqlServer => sqlServer.Class >= 20 || sqlServer.Number is 4060 or 18456,
        _ => false,
    };

    /// <summary>The error number of the engine. A log may contain it, but not the message, which contains values.</summary>
    public static int? NumberOf(Exception fault) => Cause(fault) switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode,
        SqlException sqlServer => sqlServer.Number,
        _ => null,
    };

    // EF Core wraps the exception: once in SaveChanges, and on SQL Server once more if it considers the error transient.
    private static Exception Cause(Exception fault) =>
        fault is DbException or WriteLockTimeoutException || fault.InnerException is null ? fault : Cause(fault.InnerException);
}
