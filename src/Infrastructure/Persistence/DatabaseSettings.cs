using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Connect.Infrastructure.Persistence;

/// <summary>The database engine, and how to connect to it.</summary>
/// <param name="ConnectionString">For SQLite, with an absolute path.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    private const string ProviderKey = "Database:Provider", ConnectionStringKey = "ConnectionStrings:Connect";
    private const int LockTimeoutInSeconds = 5;

    /// <summary>The folder of the SQLite file; null for SQL Server.</summary>
    public string? Folder => Provider == DatabaseProvider.Sqlite
        ? Path.GetDirectoryName(new SqliteConnectionStringBuilder(ConnectionString).DataSource)
        : null;

    /// <summary>
    /// Reads the settings. Relative paths are resolved against the program's directory.
    /// Throws <see cref="SettingsException"/> if a setting is missing or not valid.
    /// </summary>
    public static DatabaseSettings From(IConfiguration configuration)
    {
        var named = configuration[ProviderKey] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(named, ignoreCase: true, out var provider) || !Enum.IsDefined(provider))
        {
            throw new SettingsException(
                $"{ProviderKey} is '{named}'; it must be {string.Join(" or ", Enum.GetNames<DatabaseProvider>())}.");
        }

        if (configuration[ConnectionStringKey] is not { Length: > 0 } connectionString)
            throw new SettingsException($"{ConnectionStringKey} is not set; {provider} needs it.");

        try
        {
            var normalized = provider == DatabaseProvider.Sqlite
                ? NormalizeSqlite(connectionString)
                : new SqlConnectionStringBuilder(connectionString).ConnectionString;
            return new(provider, normalized);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Without the message of the fault, which may contain a password.
            throw new SettingsException(
                $"{ConnectionStringKey} is not a valid {NameOf(provider)} connection string. An example is '{Example(provider)}'.");
        }
    }

    private static string NameOf(DatabaseProvider provider) => provider == DatabaseProvider.Sqlite ? "SQLite" : "SQL Server";

    private static string Example(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite
            ? "Data Source=data/connect.db"
            : "Server=db.example;Database=connect;User Id=connect;Password=…";

    private static string NormalizeSqlite(string connectionString)
    {
        var sqlite = new SqliteConnectionStringBuilder(connectionString);
        if (sqlite.DataSource is "" or ":memory:" || sqlite.Mode == SqliteOpenMode.Memory)
        {
            throw new SettingsException(
                $"{ConnectionStringKey} must name a file for SQLite. An example is '{Example(DatabaseProvider.Sqlite)}'.");
        }

        // The driver's default is to wait 30 seconds for a lock of another process; the caller would wait that long too.
        if (!sqlite.ShouldSerialize("Default Timeout"))
            sqlite.DefaultTimeout = LockTimeoutInSeconds;

        sqlite.DataSource = Path.GetFullPath(sqlite.DataSource, AppContext.BaseDirectory);
        return sqlite.ConnectionString;
    }
}
