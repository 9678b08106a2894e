using System.Data;
using System.Data.Common;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace Connect.Infrastructure.Persistence;

/// <summary>Whether a transaction still exists. An engine may end it by itself, and later statements then do not belong to it.</summary>
internal static class TransactionState
{
    /// <summary>Whether this context has begun a transaction, lost or not.</summary>
    public static bool HasTransaction(this ConnectDbContext db) => db.Database.CurrentTransaction is not null;

    /// <summary>Whether the engine has ended the current transaction. The exception alone does not tell.</summary>
    public static bool HasLostTransaction(this ConnectDbContext db) =>
        db.Database.CurrentTransaction?.GetDbTransaction() is { } transaction && IsLost(transaction.Connection);

    // Both drivers set the connection of an ended transaction to null, but SQLite's driver does not if the engine ended it.
    private static bool IsLost(DbConnection? connection) => connection switch
    {
        null or { State: not ConnectionState.Open } => true,
        PreparedConnection sqlite => sqlite.HasLostTransaction,
        _ => false,
    };
}
