using Connect.Api.Hosting.CommandLine;
using Connect.Infrastructure.ApiKeys;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Tenants;

namespace Connect.Api.Hosting;

/// <summary>What the program can do instead of serving: its first argument that is no setting.</summary>
internal static class Verbs
{
    /// <summary>The exit code for what the operator got wrong.</summary>
    public const int Misused = 2;

    /// <summary>Runs the verb that was given, says what it came to, and gives its exit code.</summary>
    public static async Task<int> Run(ProgramArguments given, WebApplication app)
    {
        var outcome = await Do(given, app);
        if (outcome.Error is { } error)
            await Console.Error.WriteLineAsync(error);

        if (outcome.Output is { } output)
            await Console.Out.WriteLineAsync(output);

        return outcome.ExitCode;
    }

    /// <summary>Runs the verb that was given and gives what it came to.</summary>
    public static async Task<VerbOutcome> Do(ProgramArguments given, WebApplication app)
    {
        if (given.SettingWithoutValue is { } setting)
            return VerbOutcome.Misused($"The setting {setting} needs its value after an equals sign, like {setting}=VALUE.");

        await using var scope = app.Services.CreateAsyncScope();
        var verbs = All(scope.ServiceProvider);
        if (given.AskForHelp)
            return VerbOutcome.Done(Help(verbs));

        if (verbs.FirstOrDefault(given.Name) is not { } verb)
            return VerbOutcome.Misused(Unknown(given.Words, verbs));

        if (!VerbArguments.TryRead(verb, given.ArgumentsOf(verb), out var arguments, out var misuse))
            return VerbOutcome.Misused(misuse);

        if (verb.NeedsMigratedDatabase && await DatabaseStart.Prepare(app) is { } reason)
            return VerbOutcome.NotReady(reason);

        return await verb.Run(arguments, app.Lifetime.ApplicationStopping);
    }

    private static IVerb[] All(IServiceProvider services)
    {
        var (tenants, time) = (services.GetRequiredService<TenantAdministration>(), services.GetRequiredService<TimeProvider>());
        return
        [
            new MigrateVerb(services.GetRequiredService<DatabaseMigrator>()),
            new CreateTenantVerb(tenants, time),
            new CreateKeyVerb(tenants, services.GetRequiredService<ApiKeyAdministration>(), time),
        ];
    }

    private static string Help(IVerb[] verbs)
    {
        var width = verbs.Max(verb => verb.Usage().Length);
        return $"""
            Without a verb the server starts. The verbs:

            {string.Join('\n', verbs.Select(verb => $"  {verb.Usage().PadRight(width)}  {verb.Purpose}"))}
              {"help".PadRight(width)}  Says this.

            Settings, like --Database:Provider=SqlServer, may stand anywhere among the arguments.
            """;
    }

    private static string Unknown(IReadOnlyList<string> words, IVerb[] verbs)
    {
        var beginsAKnownOne = verbs.Any(verb => verb.Name.StartsWith($"{words[0]} ", StringComparison.Ordinal));
        var named = string.Join(' ', words.Take(beginsAKnownOne ? 2 : 1));
        return $"There is no verb '{named}'. Known: {string.Join(", ", verbs.Select(verb => verb.Name))}, help. Without a verb the server starts.";
    }
}
