using Connect.Benchmarks.Import;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Imports of one file into empty databases: Connect's command and a hand-written loop in turn, each with its start.</summary>
internal sealed class ImportBenchmark() : Benchmark("import", "import_vs_floor")
{
    private const int Lines = 100_000, ComparedLines = 700;

    public override async Task<Section> Run(Workspace workspace)
    {
        await CompareRows(workspace);
        var file = workspace.NewFile();
        await LinesFile.Write(file, Lines);
        var runs = new List<(ImportRun Connect, ImportRun Floor)>();

        // Round 0 fills the file system's cache and does not count.
        for (var round = 0; round <= Rounds.Count; round++)
        {
            var pair = (
                Connect: await ImportRun.OfConnect(file, Lines, await ImportDatabase.Create(workspace)),
                Floor: await ImportRun.OfFloor(file, Lines, await ImportDatabase.Create(workspace)));
            if (round > 0)
                runs.Add(pair);

            Console.WriteLine($"Import, round {round}: Connect {pair.Connect}; floor {pair.Floor}");
        }

        return new(
            $"Import of {Lines:n0} lines",
            MarkdownTable.Of(
                ["", "lines/s", "CPU µs/line", "MB at most"],
                [
                    ["Connect's import", .. Row(runs.ConvertAll(run => run.Connect))],
                    ["a hand-written loop", .. Row(runs.ConvertAll(run => run.Floor))],
                ]),
            new Dictionary<string, double>
            {
                ["import_vs_floor"] = Medians.Of(runs.Select(run => run.Connect.LinesPerSecond / run.Floor.LinesPerSecond)),
            });
    }

    private static string[] Row(List<ImportRun> runs) =>
    [
        $"{Medians.Of(runs.Select(run => run.LinesPerSecond)):n0}",
        $"{Medians.Of(runs.Select(run => run.CpuPerLine)):0}",
        $"{Medians.Of(runs.Select(run => run.PeakMegabytes)):0}",
    ];

    private static async Task CompareRows(Workspace workspace)
    {
        var (file, own, floor) = (workspace.NewFile(), await ImportDatabase.Create(workspace), await ImportDatabase.Create(workspace));
        await LinesFile.Write(file, ComparedLines);
        await ImportRun.OfConnect(file, ComparedLines, own);
        await ImportRun.OfFloor(file, ComparedLines, floor);
        ImportDatabase.RequireSameRows(own, floor);
    }
}
