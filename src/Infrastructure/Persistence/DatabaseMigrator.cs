using System.Data.Common;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>Brings the database to the shape that this version needs.</summary>
public sealed class DatabaseMigrator
{
    private readonly ConnectDbContext db;
    private readonly DatabaseSettings settings;

    internal DatabaseMigrator(ConnectDbContext db, DatabaseSettings settings) => (this.db, this.settings) = (db, settings);

    /// <summary>Whether the database answers a question; why it does not is in the log of the database.</summary>
    public async Task<bool> CanAnswer(CancellationToken cancellationToken)
    {
        try
        {
            await db.Tenants.AnyAsync(cancellationToken);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    /// <summary>The migrations that the database still lacks; all of them where there is none yet.</summary>
    public async Task<IReadOnlyList<string>> Pending(CancellationToken cancellationToken) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];

    /// <summary>Applies what is pending, if anything is; several at once wait for each other.</summary>
    public async Task<IReadOnlyList<string>> Migrate(CancellationToken cancellationToken)
    {
        if (settings.Folder is { } folder)
            Directory.CreateDirectory(folder);

        await using var turn = await SqliteMigrationTurn.Take(db, settings, cancellationToken);
        var pending = await Pending(cancellationToken);
        if (pending.Count > 0)
            await db.Database.MigrateAsync(cancellationToken);

        return pending;
    }
}
