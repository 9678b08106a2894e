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

    private static readonly IReadOnlyList<(VerbForm Form, Func<IServiceProvider, IVerb> Make)> All =
    [
        (MigrateVerb.Form, services => new MigrateVerb(services.GetRequiredService<DatabaseMigrator>())),
        (CreateTenantVerb.Form, services => new CreateTenantVerb(
            services.GetRequiredService<TenantAdministration>(), services.GetRequiredService<TimeProvider>())),
        (CreateKeyVerb.Form, services => new CreateKeyVerb(
            services.GetRequiredService<TenantAdministration>(), services.GetRequiredService<ApiKeyAdministration>(), services.GetRequiredService<TimeProvider>())),
    ];

    /// <summary>How all of them are called.</summary>
    public static readonly IReadOnlyList<VerbForm> Forms = [.. All.Select(verb => verb.Form)];

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
        if (given.SettingWithoutValue is { } fault)
            return VerbOutcome.Misused(fault);

        if (given.AskForHelp)
            return VerbOutcome.Done(Help());

        if (All.FirstOrDefault(known => given.Name(known.Form)) is not ({ } form, { } make))
            return VerbOutcome.Misused(Unknown(given.Words));

        if (!VerbArguments.TryRead(form, given.ArgumentsOf(form), out var arguments, out var misuse))
            return VerbOutcome.Misused(misuse);

        if (form.NeedsMigratedDatabase && await DatabaseStart.Prepare(app) is { } reason)
            return VerbOutcome.NotReady(reason);

        await using var scope = app.Services.CreateAsyncScope();
        return await make(scope.ServiceProvider).Run(arguments, app.Lifetime.ApplicationStopping);
    }

    private static string Help()
    {
        var width = Forms.Max(form => form.Usage.Length);
        return $"""
            Without a verb the server starts. The verbs:

            {string.Join('\n', Forms.Select(form => $"  {form.Usage.PadRight(width)}  {form.Purpose}"))}
              {"help".PadRight(width)}  Says this.

            Settings, like --Database:Provider=SqlServer, may stand anywhere among the arguments.
            """;
    }

    private static string Unknown(IReadOnlyList<string> words)
    {
        var beginsAKnownOne = Forms.Any(form => form.Words.Count > 1 && form.Words[0] == words[0]);
        var named = string.Join(' ', words.Take(beginsAKnownOne ? 2 : 1));
        return $"There is no verb '{named}'. Known: {string.Join(", ", Forms.Select(form => form.Name))}, help. Without a verb the server starts.";
    }
}
