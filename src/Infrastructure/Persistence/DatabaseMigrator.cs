using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>Migrates the database to the schema of this version.</summary>
public sealed class DatabaseMigrator : IDisposable
{
    private readonly ConnectDbContext db;
    private readonly DatabaseSettings settings;
    private readonly IDataProtectionProvider keyRing;

    internal DatabaseMigrator(ConnectDbContext db, DatabaseSettings settings, IDataProtectionProvider keyRing) =>
        (this.db, this.settings, this.keyRing) = (db, settings, keyRing);

    /// <summary>Throws if the database cannot be queried.</summary>
    public Task Ping(CancellationToken cancellationToken) => db.Tenants.AnyAsync(cancellationToken);

    /// <summary>The migrations that are not applied yet; all of them if the database does not exist.</summary>
    public async Task<IReadOnlyList<string>> Pending(CancellationToken cancellationToken) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];

    /// <summary>Applies the pending migrations and returns their names. Concurrent calls wait for each other.</summary>
    public async Task<IReadOnlyList<string>> Migrate(CancellationToken cancellationToken)
    {
        if (settings.Folder is { } folder)
            Directory.CreateDirectory(folder);

        await using var migrationLock = await SqliteMigrationLock.Take(db, settings, cancellationToken);

        // Creates the first key of the key ring under the lock: otherwise, servers that start together would each create one.
        keyRing.CreateProtector(nameof(DatabaseMigrator)).Protect([]);

        var pending = await Pending(cancellationToken);
        if (pending.Count > 0)
            await db.Database.MigrateAsync(cancellationToken);

        return pending;
    }

    public void Dispose() => db.Dispose();
}
