using Connect.Application.Subscriptions;
using Microsoft.Data.Sqlite;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// The requests whose transactions are in the file, as any reader of it sees them. It reads only, and lets go at once: so
/// it leaves the file of a killed server as it is, for the next server to recover.
/// </summary>
internal sealed class CommittedRequests(string file)
{
    private const string ThatRaisedAnEvent = $"""
        SELECT RequestId FROM AuditEntries
        WHERE rowid > $seen AND Outcome = '{KeyedOperation.Ok}' AND Operation IN ('{nameof(AddAddOn)}', '{nameof(CancelAddOn)}')
        ORDER BY rowid DESC LIMIT 1
        """;

    public IReadOnlyList<string> Ids()
    {
        using var connection = Open();
        using var query = Query(connection, "SELECT RequestId FROM AuditEntries");
        using var rows = query.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read())
            ids.Add(rows.GetString(0));

        return ids;
    }

    /// <summary>
    /// Gives the id of the next request that tells an event in its transaction to <paramref name="seen"/>, as soon as it is
    /// there: its response is then still on its way. Polls without a pause, on its own thread, until then or the end of the load.
    /// </summary>
    public Task Next(Action<string> seen, Task load, CancellationToken cancellationToken) =>
        Task.Factory.StartNew(
            () => Look(seen, load, cancellationToken), cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Look(Action<string> seen, Task load, CancellationToken cancellationToken)
    {
        using var connection = Open();
        using var last = Query(connection, "SELECT COALESCE(MAX(rowid), 0) FROM AuditEntries");
        using var query = Query(connection, ThatRaisedAnEvent);
        query.Parameters.AddWithValue("$seen", last.ExecuteScalar());
        while (!load.IsCompleted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (query.ExecuteScalar() is not string requestId)
                continue;

            seen(requestId);
            return;
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private static SqliteCommand Query(SqliteConnection connection, string text)
    {
        var query = connection.CreateCommand();
        query.CommandText = text;
        return query;
    }
}
