using System.Globalization;
using Connect.Api.Hosting;
using Connect.Api.Hosting.CommandLine;
using Connect.Infrastructure;
using Connect.Infrastructure.Persistence;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

try
{
    var arguments = ProgramArguments.Read(args);
    if (arguments.Explain() is { } exitCode)
        return exitCode;

    // Settings and files are in the program's directory, not in the current one. The options of a verb are not settings.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
    {
        Args = arguments.Settings,
        ContentRootPath = AppContext.BaseDirectory,
    });
    Listening.OnLocalhostUnlessConfigured(builder);
    builder.AddConnect();
    if (arguments.Verb is not null)
        Verb.KeepLogOffStandardOutput(builder);

    await using var app = builder.Build();
    if (arguments.Verb is { } verb)
        return await verb.Run(arguments.Parsed, app);

    app.UseConnect();
    if (await DatabaseStart.Prepare(app) is { } reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }

    Greeting.PrintWhenListening(app, Console.Out);
    await app.RunAsync();

    // Not 0 if the server had to stop because its disk failed.
    return Environment.ExitCode;
}
catch (SettingsException fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return VerbOutcome.MisuseCode;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"A file or folder cannot be used: {fault.Message}");
    return VerbOutcome.MisuseCode;
}
catch (Exception fault) when (DatabaseFaults.IsOutOfReach(fault) || DatabaseFaults.IsBusy(fault))
{
    await Console.Error.WriteLineAsync(
        $"The database of ConnectionStrings:Connect cannot be used (database error {DatabaseFaults.NumberOf(fault)}): "
        + "check that it exists and that this program may use it.");
    return VerbOutcome.MisuseCode;
}
