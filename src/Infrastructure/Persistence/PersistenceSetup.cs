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
        DatabaseProvider.Sqlite => services.AddDbContextPool<ConnectDbContext, SqliteConnectDbContext>(options => options
            .UseSqlite(settings.ConnectionString)
            .AddInterceptors(new SqliteDurability())
            .KeepValuesOutOfLogs()),
        DatabaseProvider.SqlServer => services.AddDbContextPool<ConnectDbContext, SqlServerConnectDbContext>(options => options
            .UseSqlServer(settings.ConnectionString)
            .KeepValuesOutOfLogs()),
        _ => throw new InvalidOperationException($"No context for {settings.Provider}."),
    };

    // The database's messages about duplicates carry the values; who catches the exception logs what may be logged.
    private static void KeepValuesOutOfLogs(this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings.Ignore(
        CoreEventId.SaveChangesFailed,
        CoreEventId.OptimisticConcurrencyException,
        CoreEventId.QueryIterationFailed,
        RelationalEventId.CommandError));
}
