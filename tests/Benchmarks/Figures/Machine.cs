using System.Diagnostics;
using System.Runtime.InteropServices;
using Connect.Benchmarks.Measured;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Figures;

/// <summary>Where and on what was measured.</summary>
internal static class Machine
{
    private const string CpuInfo = "/proc/cpuinfo", LoadAverage = "/proc/loadavg";

    /// <summary>Look at it before the load begins.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> Describe(Workspace workspace) =>
    [
        ["commit", await Commit()],
        ["date", $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC"],
        ["processor", $"{Environment.ProcessorCount} cores, {Cpu()}"],
        ["memory", $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_073_741_824.0:0.0} GiB"],
        ["system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}"],
        ["file system", workspace.FileSystem],
        ["one fsync of 4 KiB", $"{FsyncMicroseconds(workspace.NewFile()):n0} µs (median)"],
        ["load average before", File.Exists(LoadAverage) ? File.ReadAllText(LoadAverage).Split(' ')[0] : "unknown"],
    ];

    private static string Cpu() => File.Exists(CpuInfo)
        ? File.ReadLines(CpuInfo).First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(": ")[1]
        : $"{RuntimeInformation.ProcessArchitecture}";

    private static double FsyncMicroseconds(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        var times = new List<double>();
        for (var time = 0; time < 300; time++)
        {
            RandomAccess.Write(handle, new byte[4_096], fileOffset: 0);
            var started = Stopwatch.GetTimestamp();
            RandomAccess.FlushToDisk(handle);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
        }

        return Medians.Of(times);
    }

    private static async Task<string> Commit() =>
        $"{await Git("rev-parse", "--short", "HEAD")}{(await Git("status", "--porcelain") is "" ? "" : ", with changes")}";

    private static async Task<string> Git(params IEnumerable<string> arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
        })!;
        var output = await git.StandardOutput.ReadToEndAsync();
        await git.WaitForExitAsync();
        return output.Trim();
    }
}
