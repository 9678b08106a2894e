using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Repeats cancels whose responses are stored, with 64 connections.</summary>
internal sealed class ReplayBenchmark() : Benchmark("replay", "replay_vs_floor")
{
    public override async Task<Section> Run(Workspace workspace)
    {
        using var fleet = await Fleet.Start(workspace, Server.Connect, Server.Floor, Server.Usual);
        var at64 = await fleet.Measure(Scenario.Replay, 64);
        return new("Repeat a cancel with the same key", at64.Table(), new Dictionary<string, double>
        {
            ["replay_vs_floor"] = at64.Ratio(Server.Connect, Server.Floor, it => it.Rate),
        });
    }
}
