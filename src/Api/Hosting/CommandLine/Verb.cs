using System.CommandLine;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Console;

namespace Connect.Api.Hosting.CommandLine;

/// <summary>A command for the operator. The program runs it instead of the server.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whether the verb needs a database on which the server would start.</summary>
    protected virtual bool NeedsMigratedDatabase => true;

    /// <summary>Writes warnings to standard error only, and no line for each use case: the verb prints its outcome itself.</summary>
    public static void KeepLogOffStandardOutput(WebApplicationBuilder builder)
    {
        builder.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Connect.Application.Pipeline", LogLevel.Warning);
    }

    /// <summary>Runs the verb, prints the outcome and returns the exit code.</summary>
    public async Task<int> Run(ParseResult given, WebApplication app)
    {
        var outcome = NeedsMigratedDatabase && await DatabaseStart.Prepare(app) is { } reason
            ? VerbOutcome.NotReady(reason)
            : await DoUntilInterrupted(given, app);
        if (outcome.Error is { } error)
            await Console.Error.WriteLineAsync(error);

        if (outcome.Output is { } output)
            await Console.Out.WriteLineAsync(output);

        return outcome.ExitCode;
    }

    protected abstract Task<VerbOutcome> Do(ParseResult given, IServiceProvider services, CancellationToken cancellationToken);

    // No host runs, so nothing else listens to Ctrl+C.
    private async Task<VerbOutcome> DoUntilInterrupted(ParseResult given, WebApplication app)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            return await Do(given, scope.ServiceProvider, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return VerbOutcome.Interrupted;
        }
    }
}
