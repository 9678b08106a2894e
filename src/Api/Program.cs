using System.Globalization;
using Connect.Api.Hosting;
using Connect.Infrastructure;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

try
{
    // Settings and files lie beside the program, from whichever folder it is started.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    Listening.OnLocalhostUnlessConfigured(builder);
    builder.AddConnect();

    await using var app = builder.Build();
    app.UseConnect();

    if (await Verbs.Run(args, app) is { } exitCode)
        return exitCode;

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
