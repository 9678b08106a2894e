using System.Collections.Concurrent;
using System.Diagnostics;

namespace Connect.Benchmarks.Servers;

/// <summary>A process that ends with this one at the latest.</summary>
internal sealed class Child : IDisposable
{
    private static readonly ConcurrentDictionary<Child, Process> Running = [];

    private readonly Process process;

    /// <summary>Starts a program; what it writes to standard error is seen.</summary>
    public Child(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        process = Process.Start(start)!;
        Running[this] = process;
    }

    public TimeSpan Cpu => Refreshed.TotalProcessorTime;

    public long WorkingSet => Refreshed.WorkingSet64;

    private Process Refreshed
    {
        get
        {
            process.Refresh();
            return process;
        }
    }

    /// <summary>This program, as another process.</summary>
    public static Child Own(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings) =>
        new(Environment.ProcessPath!, arguments, settings);

    public async Task Write(string line)
    {
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
    }

    /// <summary>The next line of its output; throws if there is none.</summary>
    public async Task<string> Read() =>
        await process.StandardOutput.ReadLineAsync()
        ?? throw new InvalidOperationException("A process of the benchmark has ended; see above.");

    /// <summary>Passes over the rest of its output, so that it never waits for a reader.</summary>
    public void PassOverOutput() => process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);

    /// <summary>Ends all, for when this process is told to end.</summary>
    public static void EndAll()
    {
        foreach (var process in Running.Values)
            End(process);
    }

    public void Dispose()
    {
        Running.TryRemove(this, out _);
        End(process);
        process.Dispose();
    }

    private static void End(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
