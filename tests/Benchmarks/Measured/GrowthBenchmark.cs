using System.Diagnostics;
using Connect.Benchmarks.Data;
using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Cancels through two Connects with one connection: one has 1,000 subscriptions, the other 1,000,000.</summary>
internal sealed class GrowthBenchmark() : Benchmark("growth", "growth_1m_vs_1k")
{
    private const string Small = "Connect with 1,000", Large = "Connect with 1,000,000";

    public override async Task<Section> Run(Workspace workspace)
    {
        var started = Stopwatch.GetTimestamp();
        var million = await Seed.Create(workspace.NewFile(), 1_000_000);
        Console.WriteLine($"1,000,000 subscriptions in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");

        using var fleet = new Fleet();
        await fleet.Add(Server.Connect, await workspace.NewDatabase(), Small);
        await fleet.Add(Server.Connect, million, Large);
        var rounds = await fleet.Measure(Scenario.Cancel, 1);
        foreach (var server in fleet.Servers)
            server.RequireEachCancelDone();

        return new("Cancel among many subscriptions", rounds.Table(), new Dictionary<string, double>
        {
            ["growth_1m_vs_1k"] = rounds.Ratio(Large, Small, it => it.P50),
        });
    }
}
