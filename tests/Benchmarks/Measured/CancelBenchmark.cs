using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Cancels through all servers, with 64, 8 and 1 connections.</summary>
internal sealed class CancelBenchmark() : Benchmark(
    "cancel", "cancel_vs_floor", "cancel_vs_grouped_floor", "cancel_c1_vs_floor", "cancel_vs_usual", "cancel_p99_vs_p50")
{
    public override async Task<Section> Run(Workspace workspace)
    {
        using var fleet = await Fleet.Start(workspace, Server.Connect, Server.Floor, Server.Grouped, Server.Usual);
        var at64 = await fleet.Measure(Scenario.Cancel, 64);
        var at8 = await fleet.Measure(Scenario.Cancel, 8);
        var at1 = await fleet.Measure(Scenario.Cancel, 1);
        foreach (var server in fleet.Servers)
            server.RequireEachCancelDone();

        return new("Cancel an add-on", $"{at64.Table()}\n{at8.Table()}\n{at1.Table()}", new Dictionary<string, double>
        {
            ["cancel_vs_floor"] = at64.Ratio(Server.Connect, Server.Floor, it => it.Rate),
            ["cancel_vs_grouped_floor"] = at64.Ratio(Server.Connect, Server.Grouped, it => it.Rate),
            ["cancel_c1_vs_floor"] = at1.Ratio(Server.Connect, Server.Floor, it => it.Rate),
            ["cancel_vs_usual"] = at64.Ratio(Server.Connect, Server.Usual, it => it.Rate),
            ["cancel_p99_vs_p50"] = at64.Median(Server.Connect, it => it.P99 / it.P50),
        });
    }
}
