using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Infrastructure.Persistence;

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
        _ => throw new InvalidOperationException($"There is no context for {settings.Provider}."),
    };

    // The messages of the database contain values. The code that catches the exception logs only what a log may contain.
    private static void KeepValuesOutOfLogs(this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings.Ignore(
        CoreEventId.SaveChangesFailed,
        CoreEventId.OptimisticConcurrencyException,
        CoreEventId.QueryIterationFailed,
        RelationalEventId.CommandError));
}
