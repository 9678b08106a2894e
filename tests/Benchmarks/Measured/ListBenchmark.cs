using System.Diagnostics;
using System.Text.Json.Nodes;
using Connect.Benchmarks.Data;
using Connect.Benchmarks.Servers;

namespace Connect.Benchmarks.Measured;

/// <summary>Lists 1,000,000 subscriptions to the end, and then gets the first and the last page in turn.</summary>
internal sealed class ListBenchmark() : Benchmark("list", "list_last_vs_first")
{
    private const int Subscriptions = 1_000_000, Limit = 200, Times = 101, WarmUps = 20;

    public override async Task<Section> Run(Workspace workspace)
    {
        var database = await Seed.Create(workspace.NewFile(), Subscriptions);
        using var server = await Server.Start(Server.Connect, database);
        using var client = new HttpClient { BaseAddress = new(server.Url) };
        client.DefaultRequestHeaders.Add("X-Api-Key", database.ApiKey);

        var first = $"/subscriptions?limit={Limit}";
        var (last, pages, seconds) = await FindLast(client, first);
        var times = new List<(double First, double Last)>();
        for (var time = -WarmUps; time < Times; time++)
        {
            var pair = (First: await Milliseconds(client, first), Last: await Milliseconds(client, last));
            if (time >= 0)
                times.Add(pair);
        }

        return new(
            $"List {Subscriptions:n0} subscriptions, {Limit} a page",
            MarkdownTable.Of(
                ["page", "median"],
                [
                    ["the first", $"{Medians.Of(times.Select(it => it.First)):0.00} ms"],
                    [$"the last of {pages:n0}", $"{Medians.Of(times.Select(it => it.Last)):0.00} ms"],
                    ["all, one after the other", $"{seconds:0} s"],
                ]),
            new Dictionary<string, double> { ["list_last_vs_first"] = Medians.Of(times.Select(it => it.Last / it.First)) });
    }

    // Each subscription must be on one page.
    private static async Task<(string Path, int Pages, double Seconds)> FindLast(HttpClient client, string first)
    {
        var (started, path, pages, items) = (Stopwatch.GetTimestamp(), first, 1, 0);
        while (true)
        {
            var page = JsonNode.Parse(await client.GetStringAsync(path))!;
            items += page["items"]!.AsArray().Count;
            if (page["nextCursor"] is not { } cursor)
                break;

            (path, pages) = ($"{first}&cursor={cursor}", pages + 1);
        }

        return items == Subscriptions
            ? (path, pages, Stopwatch.GetElapsedTime(started).TotalSeconds)
            : throw new InvalidOperationException($"The pages have {items} subscriptions.");
    }

    private static async Task<double> Milliseconds(HttpClient client, string path)
    {
        var started = Stopwatch.GetTimestamp();
        await client.GetByteArrayAsync(path);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
