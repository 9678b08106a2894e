using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>Makes every connection wait for the disk at each commit, so that an answered request survives a power cut.</summary>
internal sealed class SqliteDurability : DbConnectionInterceptor
{
    private const string WaitForTheDisk = "PRAGMA synchronous = FULL";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = WaitForTheDisk;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = WaitForTheDisk;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
