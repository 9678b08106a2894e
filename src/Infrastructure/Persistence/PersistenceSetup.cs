using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Infrastructure.Persistence;

/// <summary>Registers the context of the chosen engine.</summary>
internal static class PersistenceSetup
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => services
            .AddSingleton<SqlitePool>()
            .AddSingleton<GroupCommit>()
            .AddSingleton<PreparedConnections>()
            .AddDbContextPool<ConnectDbContext, SqliteConnectDbContext>((provider, options) => options
                .UseSqlite(settings.ConnectionString)
                .AddInterceptors(provider.GetRequiredService<PreparedConnections>())
                .ConfigureWarnings(warnings => warnings.Ignore(SqliteEventId.UnexpectedConnectionTypeWarning))
                .KeepValuesOutOfLogs()),
        DatabaseProvider.SqlServer => services.AddDbContextPool<ConnectDbContext, SqlServerConnectDbContext>(options => options
            .UseSqlServer(settings.ConnectionString)
            .KeepValuesOutOfLogs()),
        _ => throw new InvalidOperationException($"No context for {settings.Provider}."),
    };

    /// <summary>A context to migrate with, which needs a connection of its own: EF Core switches foreign keys off on it.</summary>
    public static ConnectDbContext CreateMigrationContext(this DatabaseSettings settings) => settings.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteConnectDbContext(
            new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite(settings.ConnectionString).KeepValuesOutOfLogs().Options),
        DatabaseProvider.SqlServer => new SqlServerConnectDbContext(
            new DbContextOptionsBuilder<SqlServerConnectDbContext>().UseSqlServer(settings.ConnectionString).KeepValuesOutOfLogs().Options),
        _ => throw new InvalidOperationException($"No context for {settings.Provider}."),
    };

    // The messages of the database contain the values of duplicates. The code that catches the exception logs without them.
    private static TOptions KeepValuesOutOfLogs<TOptions>(this TOptions options)
        where TOptions : DbContextOptionsBuilder
    {
        options.ConfigureWarnings(warnings => warnings.Ignore(
            CoreEventId.SaveChangesFailed,
            CoreEventId.OptimisticConcurrencyException,
            CoreEventId.QueryIterationFailed,
            RelationalEventId.CommandError,
            RelationalEventId.TransactionError));
        return options;
    }
}
