namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>A test that runs the program in this process, on every engine; a test's arguments are parted by |.</summary>
internal abstract class VerbInProcessTests(Engine engine) : AcceptanceTest(engine)
{
    private readonly string[] settings =
    [
        $"--Database:Provider={engine.Provider}",
        $"--ConnectionStrings:Connect={engine.ConnectionString}",
        $"--DataProtection:KeysFolder={Scratch.File($"keys-{engine.Provider}")}",
    ];

    protected Task<ProgramRun> Run(string arguments) => ProgramRun.With([.. arguments.Split('|'), .. settings]);

    /// <summary>Runs what must be refused, and gives what standard error says.</summary>
    protected async Task<string> Refusal(string arguments)
    {
        var said = await Run(arguments);
        Assert.That((said.ExitCode, said.Output), Is.EqualTo((2, "")), said.Error);
        return said.Error;
    }
}
