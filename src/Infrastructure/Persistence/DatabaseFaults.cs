using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>What a database's exception means; the one place where the codes of the two engines stand side by side.</summary>
public static class DatabaseFaults
{
    /// <summary>Whether another transaction was faster, so that another try, from the load on, is worth it.</summary>
    public static bool IsLostRace(Exception fault) => fault is DbUpdateConcurrencyException || Cause(fault) switch
    {
        // SQLITE_CONSTRAINT_PRIMARYKEY and SQLITE_CONSTRAINT_UNIQUE, https://sqlite.org/rescode.html
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is 1555 or 2067,
        // Duplicate in a unique index, duplicate in a unique constraint, chosen as the victim of a deadlock.
        SqlException sqlServer => sqlServer.Number is 2601 or 2627 or 1205,
        _ => false,
    };

    /// <summary>Whether the database had too much to do to answer in time.</summary>
    public static bool IsBusy(Exception fault) => Cause(fault) switch
    {
        // SQLITE_BUSY and SQLITE_LOCKED.
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
        // The client's time-out and a lock's.
        SqlException sqlServer => sqlServer.Number is -2 or 1222,
        WriteTurnTimeoutException => true,
        _ => false,
    };

    /// <summary>Whether the database cannot be reached or used at all: no file, no disk, no server.</summary>
    public static bool IsOutOfReach(Exception fault) => Cause(fault) switch
    {
        // SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL and SQLITE_CANTOPEN.
        SqliteException sqlite => sqlite.SqliteErrorCode is 8 or 10 or 13 or 14,
        // From this severity on the connection is lost; 4060 is a database that cannot be opened.
        SqlException sqlServer => sqlServer.Class >= 20 || sqlServer.Number == 4060,
        _ => false,
    };

    private static Exception Cause(Exception fault) => fault is DbUpdateException { InnerException: DbException inner } ? inner : fault;
}
