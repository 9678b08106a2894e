using Connect.Api.Hosting;
using Connect.Api.Hosting.CommandLine;
using Microsoft.AspNetCore.Builder;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>A test that runs verbs in this process, on every engine; a test's arguments are parted by |.</summary>
internal abstract class VerbInProcessTests(Engine engine) : AcceptanceTest(engine)
{
    private readonly string[] settings =
    [
        $"--Database:Provider={engine.Provider}",
        $"--ConnectionStrings:Connect={engine.ConnectionString}",
        $"--DataProtection:KeysFolder={Scratch.File($"keys-{engine.Provider}")}",
    ];

    protected async Task<VerbOutcome> Do(string arguments)
    {
        await using var app = NewApp();
        return await Verbs.Do(Given(arguments), app);
    }

    protected WebApplication NewApp()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", Args = settings });
        builder.AddConnect();
        return builder.Build();
    }

    protected static ProgramArguments Given(string arguments) => ProgramArguments.Of(arguments.Split('|'));
}
