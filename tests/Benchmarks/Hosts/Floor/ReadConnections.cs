using System.Collections.Concurrent;
using Connect.Benchmarks.Data;
using Microsoft.Data.Sqlite;

namespace Connect.Benchmarks.Hosts.Floor;

/// <summary>Open connections that only read, each with its statements prepared.</summary>
internal sealed class ReadConnections(string file) : IDisposable
{
    private readonly ConcurrentStack<(SqliteConnection Connection, SubscriptionReader Reader)> free = [];

    public Reply Read(Guid tenantId, Guid id)
    {
        var pair = free.TryPop(out var open) ? open : Open();
        var row = pair.Reader.Read(tenantId, id, pair.Reader.Clock(tenantId).Now);
        free.Push(pair);
        return new(FloorJson.Of(row), row.Version);
    }

    public void Dispose()
    {
        foreach (var (connection, reader) in free)
        {
            reader.Dispose();
            connection.Dispose();
        }
    }

    private (SqliteConnection Connection, SubscriptionReader Reader) Open()
    {
        var connection = SqliteFile.Open(file);
        return (connection, new(connection));
    }
}
