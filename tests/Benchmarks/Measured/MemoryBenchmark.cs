using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>The resident memory of Connect after 100,000 cancels, and whether it grows with 20,000 more.</summary>
internal sealed class MemoryBenchmark() : Benchmark("memory", "working_set_mb")
{
    private const int First = 100_000, More = 20_000;

    public override async Task<Section> Run(Workspace workspace)
    {
        using var fleet = new Fleet();
        var server = await fleet.Add(Server.Connect, await workspace.NewDatabase());
        var afterStart = server.WorkingSetMegabytes;
        var afterFirst = await CancelUntil(First);
        var afterMore = await CancelUntil(First + More);
        server.RequireEachCancelDone();

        return new(
            "Resident memory of Connect, 64 connections",
            MarkdownTable.Of(
                ["after", "MB"],
                [["the start", $"{afterStart:0}"], [$"{First:n0} cancels", $"{afterFirst:0}"], [$"{More:n0} more", $"{afterMore:0}"]]),
            new Dictionary<string, double> { ["working_set_mb"] = afterFirst });

        async Task<double> CancelUntil(int cancels)
        {
            while (server.Cancels < cancels)
                await fleet.Load.Run(server, Scenario.Cancel, connections: 64, warmUp: 0, seconds: 2);

            Console.WriteLine($"{server.Cancels:n0} cancels: {server.WorkingSetMegabytes:0} MB");
            return server.WorkingSetMegabytes;
        }
    }
}
