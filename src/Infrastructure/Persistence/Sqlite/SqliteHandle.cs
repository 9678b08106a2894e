using Microsoft.Data.Sqlite;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>An open connection that keeps its statements prepared: preparing one costs more than running it.</summary>
internal sealed class SqliteHandle : IDisposable
{
    // More texts than the product has.
    private const int MaxKept = 256;

    /// <summary>
    /// A commit waits for the disk, so that the effect of a request survives a power cut once it has its response. SQLite itself
    /// waits for the write lock of another process: it waits in small steps, but the driver sleeps for 150 ms. The pages that a
    /// savepoint may have to restore are in memory: by default, each transaction creates a file for them.
    /// </summary>
    private const string Pragmas = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA temp_store = MEMORY";

    private readonly Dictionary<string, SqliteCommand> kept = [];

    private SqliteHandle(SqliteConnection connection) => Connection = connection;

    public SqliteConnection Connection { get; }

    /// <summary>False after a fault that may have left the connection unusable, such as a fault of the disk.</summary>
    public bool IsReusable { get; set; } = true;

    /// <summary>Whether SQLite is in a transaction; it may have ended one by itself.</summary>
    public bool IsInTransaction => SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle) == 0;

    public static SqliteHandle Open(string connectionString)
    {
        var handle = new SqliteHandle(new(connectionString));
        try
        {
            handle.Connection.Open();
            handle.Run(Pragmas);
            return handle;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public void Run(string text)
    {
        var command = Take(text);
        try
        {
            command.ExecuteNonQuery();
        }
        catch
        {
            command.Dispose();
            throw;
        }

        Keep(command);
    }

    /// <summary>Takes the command of a text, prepared if it was kept. The caller must keep or dispose it.</summary>
    public SqliteCommand Take(string text) => kept.Remove(text, out var command) ? command : new(text, Connection);

    /// <summary>Keeps a command prepared for the next use of its text.</summary>
    public void Keep(SqliteCommand command)
    {
        command.Parameters.Clear();
        if (kept.Count >= MaxKept)
            Forget(kept.Keys.First());
        if (!kept.TryAdd(command.CommandText, command))
            command.Dispose();
    }

    private void Forget(string text)
    {
        kept.Remove(text, out var command);
        command?.Dispose();
    }

    public void Dispose()
    {
        foreach (var command in kept.Values)
            command.Dispose();

        Connection.Dispose();
    }
}
