using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Gets subscriptions, with 64 connections and with 1.</summary>
internal sealed class ReadBenchmark() : Benchmark("read", "read_vs_floor")
{
    public override async Task<Section> Run(Workspace workspace)
    {
        using var fleet = await Fleet.Start(workspace, Server.Connect, Server.Floor, Server.Usual);
        var at64 = await fleet.Measure(Scenario.Read, 64);
        var at1 = await fleet.Measure(Scenario.Read, 1);
        return new("Get a subscription", $"{at64.Table()}\n{at1.Table()}", new Dictionary<string, double>
        {
            ["read_vs_floor"] = at64.Ratio(Server.Connect, Server.Floor, it => it.Rate),
        });
    }
}
