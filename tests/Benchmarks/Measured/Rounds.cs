using Connect.Benchmarks.Load;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Measurements of several servers in turn: A B C, A B C, …</summary>
internal sealed class Rounds(Scenario scenario, int connections)
{
    public const int Count = 5;

    private const double WarmUp = 0.5, Seconds = 3, FirstSeconds = 12;

    private readonly List<Dictionary<string, Measurement>> rounds = [];

    public static async Task<Rounds> Measure(LoadGenerator load, Scenario scenario, int connections, IReadOnlyList<Server> servers)
    {
        var measured = new Rounds(scenario, connections);

        // Round 0 does not count: until its end, the runtime compiles hot methods again.
        for (var round = 0; round <= Count; round++)
        {
            var results = new Dictionary<string, Measurement>();
            foreach (var server in servers)
                results.Add(server.Name, await load.Run(server, scenario, connections, WarmUp, round == 0 ? FirstSeconds : Seconds));

            if (round > 0)
                measured.rounds.Add(results);

            var rates = results.Select(result => $"{result.Key} {result.Value.Rate:n0}/s");
            Console.WriteLine($"{scenario}, {connections} connections, round {round}: {string.Join(", ", rates)}");
        }

        return measured;
    }

    /// <summary>The median of the rounds.</summary>
    public double Median(string server, Func<Measurement, double> figure) => Medians.Of(rounds.Select(round => figure(round[server])));

    /// <summary>The median of the ratios of the rounds.</summary>
    public double Ratio(string over, string under, Func<Measurement, double> figure) =>
        Medians.Of(rounds.Select(round => figure(round[over]) / figure(round[under])));

    public string Table() => MarkdownTable.Of(
        [
            $"{scenario.ToString().ToLowerInvariant()}, connections: {connections}",
            "requests/s",
            "p50 ms",
            "p99 ms",
            "CPU µs/request",
            "memory MB",
        ],
        [.. rounds[0].Keys.Select(Row)]);

    private string[] Row(string server) =>
    [
        server,
        $"{Median(server, it => it.Rate):n0}",
        $"{Median(server, it => it.P50):0.00}",
        $"{Median(server, it => it.P99):0.00}",
        $"{Median(server, it => it.Cpu):n0}",
        $"{Median(server, it => it.Megabytes):0}",
    ];
}
