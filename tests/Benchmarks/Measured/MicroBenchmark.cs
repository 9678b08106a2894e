using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Connect.Benchmarks.Micro;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Time and garbage of what a cancel does in memory, by BenchmarkDotNet, in this process.</summary>
internal sealed class MicroBenchmark() : Benchmark("micro")
{
    public override Task<Section> Run(Workspace workspace)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(20))
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.GetDirectoryName(workspace.NewFile())!);
        var summary = BenchmarkRunner.Run<HotPaths>(config);
        var table = MarkdownTable.Of(["in memory", "ns", "bytes"], [.. summary.Reports.Select(Row)]);
        return Task.FromResult(new Section("In memory", table, new Dictionary<string, double>()));
    }

    private static string[] Row(BenchmarkReport report) =>
    [
        report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo,
        $"{(report.ResultStatistics ?? throw new InvalidOperationException("A micro-benchmark has failed; see above.")).Median:n0}",
        $"{report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase):n0}",
    ];
}
