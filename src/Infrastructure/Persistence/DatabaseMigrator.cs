using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>Brings the database to the shape that this version needs.</summary>
public sealed class DatabaseMigrator
{
    private readonly ConnectDbContext db;
    private readonly DatabaseSettings settings;
    private readonly IDataProtectionProvider keyRing;

    internal DatabaseMigrator(ConnectDbContext db, DatabaseSettings settings, IDataProtectionProvider keyRing) =>
        (this.db, this.settings, this.keyRing) = (db, settings, keyRing);

    /// <summary>Asks the database a question; throws where it does not answer.</summary>
    public Task Ask(CancellationToken cancellationToken) => db.Tenants.AnyAsync(cancellationToken);

    /// <summary>The migrations that the database still lacks; all of them where there is none yet.</summary>
    public async Task<IReadOnlyList<string>> Pending(CancellationToken cancellationToken) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancellationToken)];

    /// <summary>Applies what is pending, if anything is; several at once wait for each other.</summary>
    public async Task<IReadOnlyList<string>> Migrate(CancellationToken cancellationToken)
    {
        if (settings.Folder is { } folder)
            Directory.CreateDirectory(folder);

        await using var turn = await SqliteMigrationLock.Take(db, settings, cancellationToken);

        // Makes the ring's first key while others wait: servers that started together would each make one.
        keyRing.CreateProtector(nameof(DatabaseMigrator)).Protect([]);

        var pending = await Pending(cancellationToken);
        if (pending.Count > 0)
            await db.Database.MigrateAsync(cancellationToken);

        return pending;
    }
}
