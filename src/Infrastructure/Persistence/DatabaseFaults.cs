using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>What a database's exception means; the one place where the codes of the two engines stand side by side.</summary>
public static class DatabaseFaults
{
    /// <summary>Whether another transaction was faster, so that another try, from the load on, is worth it.</summary>
    public static bool IsLostRace(Exception fault) =>
        fault is DbUpdateConcurrencyException or { InnerException: DbUpdateConcurrencyException }
        || IsDuplicate(fault)
        // Chosen as the victim of a deadlock.
        || Cause(fault) is SqlException { Number: 1205 };

    /// <summary>
    /// Whether a row with the same key is there: for a first request a race that was lost, for a worker a fault that stays.
    /// </summary>
    public static bool IsDuplicate(Exception fault) => Cause(fault) switch
    {
        // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE, https://sqlite.org/rescode.html
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 1555 or 2067,
        // Duplicate in a unique index, duplicate in a unique constraint.
        SqlException sqlServer => sqlServer.Number is 2601 or 2627,
        _ => false,
    };

    /// <summary>Whether the database had too much to do to answer in time.</summary>
    public static bool IsBusy(Exception fault) => Cause(fault) switch
    {
        // SQLITE_BUSY and SQLITE_LOCKED.
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
        // The client's time-out and a lock's.
        SqlException sqlServer => sqlServer.Number is -2 or 1222,
        WriteLockTimeoutException => true,
        _ => false,
    };

    /// <summary>Whether the database cannot be reached or used at all: no file, no disk, no server.</summary>
    public static bool IsOutOfReach(Exception fault) => Cause(fault) switch
    {
        // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL, SQLITE_CANTOPEN and SQLITE_NOTADB.
        SqliteException sqlite => sqlite.SqliteErrorCode is 8 or 10 or 13 or 14 or 26,
        // From this severity on the connection is lost; then a database that cannot be opened, and a login that fails.
        SqlException sqlServer => sqlServer.Class >= 20 || sqlServer.Number is 4060 or 18456,
        _ => false,
    };

    /// <summary>The engine's own number of what went wrong, which a log may hold where the message, with its values, may not.</summary>
    public static int? NumberOf(Exception fault) => Cause(fault) switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode,
        SqlException sqlServer => sqlServer.Number,
        _ => null,
    };

    // EF Core wraps: on SaveChanges once, and on SQL Server once more where it takes the error for a passing one.
    private static Exception Cause(Exception fault) =>
        fault is DbException or WriteLockTimeoutException || fault.InnerException is null ? fault : Cause(fault.InnerException);
}
