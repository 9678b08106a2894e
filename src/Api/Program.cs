using System.Globalization;
using Connect.Api.Hosting;
using Connect.Api.Hosting.CommandLine;
using Connect.Infrastructure;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

try
{
    var given = ProgramArguments.Of(args);

    // Settings and files lie beside the program, from whichever folder it is started. A verb's own options are no settings.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = given.NameAVerb ? [.. given.Settings] : args,
        ContentRootPath = AppContext.BaseDirectory,
    });
    Listening.OnLocalhostUnlessConfigured(builder);
    builder.AddConnect();

    await using var app = builder.Build();
    if (given.NameAVerb)
        return await Verbs.Run(given, app);

    app.UseConnect();
    if (await DatabaseStart.Refuse(app) is { } reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return 1;
    }

    Greeting.SayWhenListening(app, Console.Out);
    await app.RunAsync();
    return 0;
}
catch (SettingsException fault)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return Verbs.Misused;
}
