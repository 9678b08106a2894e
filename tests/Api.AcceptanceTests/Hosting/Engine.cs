using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Respawn;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>A database engine that the suite runs on.</summary>
public sealed class Engine
{
    public const string SqlServerVariable = "CONNECT_TEST_SQLSERVER";

    public static readonly Engine Sqlite = new(DatabaseProvider.Sqlite, DbAdapter.Sqlite, $"Data Source={Scratch.File("connect.db")}");

    public static readonly Engine SqlServer = new(
        DatabaseProvider.SqlServer, DbAdapter.SqlServer, Environment.GetEnvironmentVariable(SqlServerVariable) ?? "");

    private Engine(DatabaseProvider provider, IDbAdapter adapter, string connectionString) =>
        (Provider, Adapter, ConnectionString) = (provider, adapter, connectionString);

    public DatabaseProvider Provider { get; }

    public IDbAdapter Adapter { get; }

    public string ConnectionString { get; }

    /// <summary>SQLite, and SQL Server if it is configured; if not, <see cref="SqlServerLegTests"/> reports it as skipped.</summary>
    public static IEnumerable<TestFixtureData> All() => SqlServer.IsThere
        ? [new TestFixtureData(Sqlite), new TestFixtureData(SqlServer)]
        : [new TestFixtureData(Sqlite)];

    public bool IsThere => ConnectionString.Length > 0;

    public override string ToString() => Provider.ToString();

    internal ConnectDbContext Open() => Provider == DatabaseProvider.Sqlite
        ? new SqliteConnectDbContext(new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite(ConnectionString).Options)
        : new SqlServerConnectDbContext(new DbContextOptionsBuilder<SqlServerConnectDbContext>().UseSqlServer(ConnectionString).Options);
}
