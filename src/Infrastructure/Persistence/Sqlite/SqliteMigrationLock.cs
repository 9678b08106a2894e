using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence.Sqlite;

/// <summary>
/// Lets one process at a time migrate a SQLite file. EF Core's own lock is a row that a killed process leaves behind,
/// for which every later start would wait for ever; the lock on a file dies with its process, and who holds it
/// may clear the row. On SQL Server EF Core's lock belongs to the session, and nothing is needed.
/// </summary>
internal sealed class SqliteMigrationLock : IAsyncDisposable
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100), Timeout = TimeSpan.FromMinutes(1);
    private readonly FileStream? file;

    private SqliteMigrationLock(FileStream? file) => this.file = file;

    public static async Task<SqliteMigrationLock> Take(ConnectDbContext db, DatabaseSettings settings, CancellationToken cancellationToken)
    {
        if (settings.Provider != DatabaseProvider.Sqlite)
            return new(null);

        var database = new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource;
        var turn = new SqliteMigrationLock(await Lock(database + ".migrating", cancellationToken));
        try
        {
            await PrepareFile(db, cancellationToken);
            return turn;
        }
        catch
        {
            await turn.DisposeAsync();
            throw;
        }
    }

    private static async Task<FileStream> Lock(string path, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += Between)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path) && waited < Timeout)
            {
                await Task.Delay(Between, cancellationToken);
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
        // Readers and the writer do not wait for each other; the file remembers it.
        await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellationToken);

        var locks = await db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);

        if (locks > 0)
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
    }
}
