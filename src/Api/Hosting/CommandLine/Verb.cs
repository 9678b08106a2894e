using System.CommandLine;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>A command for the operator. The program runs it instead of the server.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whether the verb needs a database on which the server would start.</summary>
    protected virtual bool NeedsMigratedDatabase => true;

    /// <summary>Runs the verb, prints the outcome and returns the exit code.</summary>
    public async Task<int> Run(ParseResult given, WebApplication app)
    {
        var outcome = NeedsMigratedDatabase && await DatabaseStart.Prepare(app) is { } reason
            ? VerbOutcome.NotReady(reason)
            : await Do(given, app);
        if (outcome.Error is { } error)
            await Console.Error.WriteLineAsync(error);

        if (outcome.Output is { } output)
            await Console.Out.WriteLineAsync(output);

        return outcome.ExitCode;
    }

    protected abstract Task<VerbOutcome> Do(ParseResult given, IServiceProvider services, CancellationToken cancellationToken);

    private async Task<VerbOutcome> Do(ParseResult given, WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await Do(given, scope.ServiceProvider, app.Lifetime.ApplicationStopping);
    }
}
