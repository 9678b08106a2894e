using System.Diagnostics;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Import;

/// <summary>One import in a process of its own, from its start to its end.</summary>
/// <param name="Cpu">The time that its threads were running.</param>
/// <param name="PeakMegabytes">The most memory that it had.</param>
internal sealed record ImportRun(int Lines, TimeSpan Elapsed, TimeSpan Cpu, double PeakMegabytes)
{
    public double LinesPerSecond => Lines / Elapsed.TotalSeconds;

    public double CpuPerLine => Cpu.TotalMicroseconds / Lines;

    public static Task<ImportRun> OfConnect(string file, int lines, string database) => Run(
        lines,
        Repository.PublishedApi,
        "import",
        file,
        "--tenant",
        ImportDatabase.Tenant,
        $"--ConnectionStrings:Connect=Data Source={database}");

    public static Task<ImportRun> OfFloor(string file, int lines, string database) =>
        Run(lines, Environment.ProcessPath!, "floor-import", file, database);

    public override string ToString() => $"{LinesPerSecond:n0} lines/s, {CpuPerLine:0} µs, {PeakMegabytes:0} MB";

    private static async Task<ImportRun> Run(int lines, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (peak, cpu, ended) = (0L, TimeSpan.Zero, process.WaitForExitAsync());
        while (await Task.WhenAny(ended, Task.Delay(50)) != ended)
        {
            try
            {
                process.Refresh();
                (peak, cpu) = (Math.Max(peak, process.PeakWorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException) when (process.HasExited)
            {
                // It ended just now; what was read before counts.
            }
        }

        var elapsed = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0
            ? new(lines, elapsed, cpu, peak / 1e6)
            : throw new InvalidOperationException($"{await output}{await error}");
    }
}
