using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Open connections to read the SQLite file.</summary>
internal sealed class SqlitePool(DatabaseSettings settings) : IDisposable
{
    // A read does not wait, so no more of them run at once than there are processors.
    private static readonly int MaxIdle = 2 * Environment.ProcessorCount;

    // Not from the driver's pool, which does not keep statements prepared.
    private readonly string connectionString =
        new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ConnectionString;

    private readonly ConcurrentStack<SqliteHandle> idle = [];
    private bool isDisposed;

    /// <summary>How long a command may take by default, in seconds.</summary>
    public int CommandTimeout { get; } = new SqliteConnectionStringBuilder(settings.ConnectionString).DefaultTimeout;

    public SqliteHandle Open()
    {
        ObjectDisposedException.ThrowIf(isDisposed, this);
        return SqliteHandle.Open(connectionString);
    }

    public SqliteHandle Rent() => idle.TryPop(out var handle) ? handle : Open();

    public void Return(SqliteHandle handle)
    {
        if (handle.IsReusable && !isDisposed && idle.Count < MaxIdle)
            idle.Push(handle);
        else
            handle.Dispose();
    }

    public void Dispose()
    {
        isDisposed = true;
        Clear();
    }

    /// <summary>Closes the connections that are not in use.</summary>
    public void Clear()
    {
        while (idle.TryPop(out var handle))
            handle.Dispose();
    }
}
