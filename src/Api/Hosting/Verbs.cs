using Connect.Infrastructure.Persistence;

namespace Connect.Api.Hosting;

/// <summary>What the program can do instead of serving: its first argument that is no setting.</summary>
internal static class Verbs
{
    /// <summary>The exit code for what the operator got wrong.</summary>
    public const int Misused = 2;

    /// <summary>Runs the verb that was given and gives its exit code, or null where the server shall run.</summary>
    public static async Task<int?> Run(string[] args, WebApplication app) => args.FirstOrDefault(arg => !arg.StartsWith('-')) switch
    {
        null => null,
        "migrate" => await Migrate(app),
        { } verb => Unknown(verb),
    };

    private static async Task<int?> Migrate(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var applied = await scope.ServiceProvider.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None);
        await Console.Out.WriteLineAsync(applied.Count == 0 ? "Nothing to migrate." : $"Migrated: {string.Join(", ", applied)}.");
        return 0;
    }

    private static int? Unknown(string verb)
    {
        Console.Error.WriteLine($"There is no verb '{verb}'. Known: migrate. Without a verb the server starts.");
        return Misused;
    }
}
