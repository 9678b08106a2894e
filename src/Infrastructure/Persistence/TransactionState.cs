using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// Whether a transaction is still there: an engine may end it on its own, and nothing that is sent afterwards belongs to it.
/// </summary>
internal static class TransactionState
{
    /// <summary>Whether a transaction has begun in this context, lost or not.</summary>
    public static bool HasTransaction(this ConnectDbContext db) => db.Database.CurrentTransaction is not null;

    /// <summary>Whether the transaction that has begun is gone, whatever the exception says that told of it.</summary>
    public static bool HasLostTransaction(this ConnectDbContext db) =>
        db.Database.CurrentTransaction?.GetDbTransaction() is { } transaction && IsLost(transaction.Connection);

    // Both drivers take the connection off a transaction that has ended, but SQLite's keeps it if the engine ended it.
    private static bool IsLost(DbConnection? connection) => connection switch
    {
        null or { State: not ConnectionState.Open } => true,
        SqliteConnection sqlite => SQLitePCL.raw.sqlite3_get_autocommit(sqlite.Handle) != 0,
        _ => false,
    };
}
