using Connect.Benchmarks.Due;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Cancellations of one day that take effect: the worker against a hand-written loop, each on a new copy of one file.</summary>
internal sealed class DueBenchmark() : Benchmark("due", "due_vs_floor")
{
    private const int Rows = 100_000;

    public override async Task<Section> Run(Workspace workspace)
    {
        var backlog = await Backlog.Create(workspace, Rows);
        var results = new List<(Result Worker, Result Floor)>();

        // Round 0 warms up and does not count.
        for (var round = 0; round <= Rounds.Count; round++)
        {
            var (worker, floor) = (await backlog.Measure(WorkerRun.Do), await backlog.Measure(FloorRun.Do));
            if (round > 0)
                results.Add((worker, floor));

            Console.WriteLine($"Due, round {round}: worker {worker}; floor {floor}");
        }

        return new(
            $"{Rows:n0} due cancellations",
            MarkdownTable.Of(
                ["", "rows/s", "CPU µs/row", "heap MB at most"],
                [
                    ["Connect's worker", .. Row(results.ConvertAll(it => it.Worker))],
                    ["a hand-written loop", .. Row(results.ConvertAll(it => it.Floor))],
                ]),
            new Dictionary<string, double>
            {
                ["due_vs_floor"] = Medians.Of(results.Select(it => it.Worker.RowsPerSecond / it.Floor.RowsPerSecond)),
            });
    }

    private static string[] Row(List<Result> results) =>
    [
        $"{Medians.Of(results.Select(it => it.RowsPerSecond)):n0}",
        $"{Medians.Of(results.Select(it => it.CpuPerRow)):0}",
        $"{results.Max(it => it.PeakHeapBytes) / 1_048_576.0:0}",
    ];
}
