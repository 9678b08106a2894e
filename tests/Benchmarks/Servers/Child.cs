using System.Diagnostics;

namespace Connect.Benchmarks.Servers;

/// <summary>A process that ends with this one at the latest.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;

    /// <summary>Starts a program; what it writes to standard error is seen.</summary>
    public Child(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += Kill;
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
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("A process of the benchmark has ended; see above.");

    /// <summary>Passes over the rest of its output, so that it never waits for a reader.</summary>
    public void PassOverOutput() => process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        process.WaitForExit();
        process.Dispose();
    }

    private void Kill(object? sender, EventArgs args) => process.Kill(entireProcessTree: true);
}
