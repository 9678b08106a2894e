using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Connect.Infrastructure.Persistence;

/// <summary>Which database, and where.</summary>
/// <param name="Provider">The engine.</param>
/// <param name="ConnectionString">How to reach it; of SQLite, with an absolute path.</param>
public sealed record DatabaseSettings(DatabaseProvider Provider, string ConnectionString)
{
    private const string ProviderKey = "Database:Provider", ConnectionStringKey = "ConnectionStrings:Connect";
    private const int LockTimeoutInSeconds = 5;

    /// <summary>The folder of the SQLite file, or null for a server.</summary>
    public string? Folder => Provider == DatabaseProvider.Sqlite
        ? Path.GetDirectoryName(new SqliteConnectionStringBuilder(ConnectionString).DataSource)
        : null;

    /// <summary>
    /// Reads the settings; relative paths start at the program's folder.
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
            var normal = provider == DatabaseProvider.Sqlite
                ? BesideTheProgram(connectionString)
                : new SqlConnectionStringBuilder(connectionString).ConnectionString;
            return new(provider, normal);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // Without the fault's own words, which may repeat a password.
            throw new SettingsException($"{ConnectionStringKey} is no connection string of {provider}, like '{Example(provider)}'.");
        }
    }

    private static string Example(DatabaseProvider provider) =>
        provider == DatabaseProvider.Sqlite
            ? "Data Source=data/connect.db"
            : "Server=db.example;Database=connect;User Id=connect;Password=…";

    private static string BesideTheProgram(string connectionString)
    {
        var sqlite = new SqliteConnectionStringBuilder(connectionString);
        if (sqlite.DataSource is "" or ":memory:" || sqlite.Mode == SqliteOpenMode.Memory)
        {
            throw new SettingsException(
                $"{ConnectionStringKey} names no file; with Sqlite it must, like '{Example(DatabaseProvider.Sqlite)}'.");
        }

        // The driver would try for half a minute to get the lock that another process holds, and the caller would wait with it.
        if (!sqlite.ShouldSerialize("Default Timeout"))
            sqlite.DefaultTimeout = LockTimeoutInSeconds;

        sqlite.DataSource = Path.GetFullPath(sqlite.DataSource, AppContext.BaseDirectory);
        return sqlite.ConnectionString;
    }
}
