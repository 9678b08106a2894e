using System.Diagnostics;
using System.Net;
using Connect.Benchmarks.Data;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Starts Connect and a bare host in turn, until each has answered a GET of a subscription.</summary>
internal sealed class StartupBenchmark() : Benchmark("startup", "startup_vs_bare")
{
    private const int Starts = 7;

    public override async Task<Section> Run(Workspace workspace)
    {
        var (own, bare) = (await workspace.NewDatabase(), await workspace.NewDatabase());
        var starts = new List<(double Connect, double Bare)>();

        // Start 0 warms up and does not count.
        for (var start = 0; start <= Starts; start++)
        {
            var pair = (Connect: await Milliseconds(Server.Connect, own), Bare: await Milliseconds(Server.Bare, bare));
            if (start > 0)
                starts.Add(pair);

            Console.WriteLine($"Start {start}: Connect {pair.Connect:0} ms, bare {pair.Bare:0} ms");
        }

        return new(
            "Start until the first 200",
            MarkdownTable.Of(
                ["server", "median", "slowest"],
                [
                    [Server.Connect, .. Row(starts.Select(start => start.Connect))],
                    ["a bare minimal API with EF Core", .. Row(starts.Select(start => start.Bare))],
                ]),
            new Dictionary<string, double> { ["startup_vs_bare"] = Medians.Of(starts.Select(start => start.Connect / start.Bare)) });
    }

    private static string[] Row(IEnumerable<double> times) => [$"{Medians.Of(times):0} ms", $"{times.Max():0} ms"];

    private static async Task<double> Milliseconds(string name, Seed database)
    {
        var started = Stopwatch.GetTimestamp();
        using var server = await Server.Start(name, database);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("X-Api-Key", database.ApiKey);
        using var response = await client.GetAsync(new Uri($"{server.Url}/subscriptions/{Ids.Subscription(0)}"));
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return response.StatusCode == HttpStatusCode.OK
            ? elapsed
            : throw new InvalidOperationException($"{name} answered {response.StatusCode}.");
    }
}
