using System.Diagnostics;
using System.Text;

namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>The program as an operator runs it: a separate process, started from another folder.</summary>
internal sealed class ConnectProcess : IAsyncDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);
    private readonly StringBuilder output = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> awaited = [];
    private readonly TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private ConnectProcess(string environment, string connectionString, string[] arguments, string[]? shell = null)
    {
        string[] command = [.. shell ?? [], "dotnet", typeof(Program).Assembly.Location, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = Scratch.NewFolder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["ConnectionStrings__Connect"] = connectionString;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"It ended before it listened: {Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    /// <summary>The address of the server, as soon as it listens; throws if the process ends before.</summary>
    public async Task<Uri> Address() => new(await address.Task.WaitAsync(Timeout));

    /// <summary>Starts the server.</summary>
    public static ConnectProcess Start(string environment, string connectionString, params string[] settings) =>
        new(environment, connectionString, settings);

    /// <summary>Starts the server with a limit for the size of each file: a write beyond it fails, as on a broken disk.</summary>
    /// <param name="blocks">The limit, in units of the shell: 512 or 1,024 bytes.</param>
    public static ConnectProcess StartWithSmallFiles(string connectionString, int blocks)
    {
        // Without the trap, the system would end the process. The runtime would reserve memory in a file that is too large.
        var script = $"trap '' XFSZ; ulimit -f {blocks}; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"";
        return new("Production", connectionString, [], ["sh", "-c", script, "sh"]);
    }

    /// <summary>Starts the server and waits until it says where it listens.</summary>
    public static async Task<(ConnectProcess Process, Uri Address)> Serve(string environment, string connectionString)
    {
        var server = Start(environment, connectionString);
        return (server, await server.Address());
    }

    /// <summary>Runs it to its end, and returns its exit code and its output.</summary>
    public static async Task<(int ExitCode, string Output)> Run(string environment, string connectionString, params string[] arguments)
    {
        await using var run = new ConnectProcess(environment, connectionString, arguments);
        return (await run.Exited(Timeout), run.Output);
    }

    /// <summary>Waits until a text is part of the output or the log, and returns the output.</summary>
    public async Task<string> WaitForOutput(string text)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (output)
        {
            if (Output.Contains(text, StringComparison.Ordinal))
                seen.SetResult();
            else
                awaited.Add((text, seen));
        }

        await seen.Task.WaitAsync(Timeout);
        return Output;
    }

    /// <summary>Ends it by SIGKILL.</summary>
    public void Kill() => process.Kill();

    /// <summary>Asks it by SIGTERM to stop, as a supervisor does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended by itself, and returns its exit code; throws on a timeout.</summary>
    public async Task<int> Exited(TimeSpan timeout)
    {
        using var limit = new CancellationTokenSource(timeout);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);

        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Read(string? line)
    {
        const string Listens = "Connect listens on ";
        if (line is null)
            return;

        lock (output)
        {
            output.AppendLine(line);
            foreach (var (_, said) in awaited.Where(it => line.Contains(it.Text, StringComparison.Ordinal)))
                said.TrySetResult();
        }

        // The last line of the greeting: by then all of it is there.
        if (line.StartsWith("Documentation:", StringComparison.Ordinal))
        {
            address.TrySetResult(
                Output.Split('\n').Single(said => said.StartsWith(Listens, StringComparison.Ordinal))[Listens.Length..].Trim());
        }
    }
}
