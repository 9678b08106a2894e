using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence.Sqlite;
using Connect.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Connect.Infrastructure.Persistence;

/// <summary>Registers the context of the chosen engine.</summary>
internal static class PersistenceSetup
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseSettings settings)
    {
        services.AddSingleton<EventSignal>();
        services.AddSingleton<CommitWatch>();
        return settings.Provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContextPool<ConnectDbContext, SqliteConnectDbContext>((provider, options) => options
                .UseSqlite(settings.ConnectionString)
                .AddInterceptors(new SqliteDurability(), provider.GetRequiredService<CommitWatch>())
                .KeepValuesOutOfLogs()),
            DatabaseProvider.SqlServer => services.AddDbContextPool<ConnectDbContext, SqlServerConnectDbContext>((provider, options) => options
                .UseSqlServer(settings.ConnectionString)
                .AddInterceptors(provider.GetRequiredService<CommitWatch>())
                .KeepValuesOutOfLogs()),
            _ => throw new InvalidOperationException($"No context for {settings.Provider}."),
        };
    }

    // The database's messages about duplicates carry the values; who catches the exception logs what may be logged.
    private static void KeepValuesOutOfLogs(this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings.Ignore(
        CoreEventId.SaveChangesFailed,
        CoreEventId.OptimisticConcurrencyException,
        CoreEventId.QueryIterationFailed,
        RelationalEventId.CommandError));
}
