using Connect.Infrastructure.Demo;
using Connect.Infrastructure.Persistence;

namespace Connect.Api.Hosting;

/// <summary>Checks before the server listens that the database has all migrations of this version.</summary>
internal static class DatabaseStart
{
    /// <summary>
    /// In Development, migrates the database, creates the demo data and returns null.
    /// Otherwise, returns null if the database is ready, or a sentence that says what to do first.
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
