using Connect.Infrastructure.Demo;
using Connect.Infrastructure.Persistence;

namespace Connect.Api.Hosting;

/// <summary>Makes sure, before the server listens, that the database is the one it needs.</summary>
internal static class DatabaseStart
{
    /// <summary>
    /// In Development migrates by itself and creates the demo data; elsewhere says in a sentence what is to be done first.
    /// </summary>
    public static async Task<string?> Prepare(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<DatabaseMigrator>();
        if (app.Environment.IsDevelopment())
        {
            await database.Migrate(app.Lifetime.ApplicationStopping);
            await scope.ServiceProvider.GetRequiredService<DemoData>().CreateOnce(app.Lifetime.ApplicationStopping);
            return null;
        }

        var pending = await database.Pending(app.Lifetime.ApplicationStopping);
        return pending.Count == 0
            ? null
            : $"The database lacks {pending.Count} of this version's migrations, from {pending[0]} on. "
            + "Run this program with the verb migrate first (from source: dotnet run --project src/Api -- migrate), then start it again.";
    }
}
