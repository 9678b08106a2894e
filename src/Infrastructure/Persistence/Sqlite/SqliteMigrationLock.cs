using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Lets one process at a time migrate a SQLite file. EF Core's own lock is a row: a killed process leaves it behind, and every
/// later start would wait for it forever. A lock on a file ends with its process, and its holder may delete the row.
/// On SQL Server, EF Core's lock belongs to the session, so it is enough.
/// </summary>
internal sealed class SqliteMigrationLock : IAsyncDisposable
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(100), Timeout = TimeSpan.FromMinutes(1);
    private readonly FileStream? file;

    private SqliteMigrationLock(FileStream? file) => this.file = file;

    public static async Task<SqliteMigrationLock> Take(ConnectDbContext db, DatabaseSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Provider != DatabaseProvider.Sqlite)
            return new(null);

        var database = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        var taken = new SqliteMigrationLock(await Lock(database + ".migrating", cancellationToken));
        try
        {
            await PrepareFile(db, cancellationToken);
            return taken;
        }
        catch
        {
            await taken.DisposeAsync();
            throw;
        }
    }

    private static async Task<FileStream> Lock(string path, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += RetryDelay)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && waited < Timeout)
            {
                await Task.Delay(RetryDelay, cancellationToken);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (file is not null)
            await file.DisposeAsync();
    }

    private static async Task PrepareFile(ConnectDbContext db, CancellationToken cancellationToken)
    {
        // In this mode, readers and the writer do not wait for each other. The file keeps the setting.
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);

        var locks = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);

        if (locks > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }
}
