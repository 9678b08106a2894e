namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>One run of the program in this process: its exit code and its output.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the whole program; fails if it does not end, since it may have started a server.</summary>
    public static async Task<ProgramRun> With(params string[] arguments)
    {
        var (before, output, error) = ((Console.Out, Console.Error), new StringWriter(), new StringWriter());
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            var run = Task.Run(() => (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [arguments])!);
            var exitCode = await run.WaitAsync(TimeSpan.FromSeconds(60));
            return new(exitCode, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(before.Out);
            Console.SetError(before.Error);
        }
    }
}
