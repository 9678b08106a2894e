using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Makes every connection wait for the disk at each commit, so that the effect of a request survives a power cut once it has
/// its response. Also lets SQLite itself wait for the write lock of another process: it waits in small steps, but the driver
/// sleeps for 150 ms.
/// </summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
