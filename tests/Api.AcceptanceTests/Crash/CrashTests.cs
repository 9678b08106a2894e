using System.Diagnostics;
using System.Globalization;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// Kills servers at random moments under load. The seed of a run is in its output; the variable CONNECT_TEST_SEED
/// takes it for another run with the same work in the same order and the same plan of kills.
/// </summary>
internal sealed class CrashTests
{
    private const string SeedVariable = "CONNECT_TEST_SEED";
    private const int Workers = 6;
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(180);

    [TestCase(1, Description = "It writes without a pause: nearly every kill hits a transaction.")]
    [TestCase(3, Description = "They wait for each other, and the same key comes to two at once.")]
    public async Task Operations_WhenServersAreKilledUnderLoad_HappenExactlyOnce(int processes)
    {
        var seed = Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        await TestContext.Out.WriteLineAsync($"{SeedVariable}={seed}");
        using var timeout = new CancellationTokenSource(Timeout);
        var random = new Random(seed);
        var database = await CrashDatabase.Create(timeout.Token);
        var operations = Workload.On(database, random);
        var sent = new SentOperations();

        await Storm(database, processes, operations, sent, random, timeout.Token);

        await TestContext.Out.WriteLineAsync(sent.Summary());
        foreach (var responses in sent.Responses)
        {
            Assert.That(
                responses.Select(response => (response.Status, response.Body)).Distinct().Count(),
                Is.EqualTo(1),
                $"{responses.Key} ended in more than one way");
        }

        await new CrashAssertions(database, sent).DatabaseMatchesResponses(timeout.Token);
        await database.Run("migrate");
        await ReplaysMatchResponses(database, sent, timeout.Token);
        await new CrashAssertions(database, sent).DatabaseMatchesResponses(timeout.Token);
    }

    private static async Task Storm(
        CrashDatabase database,
        int processes,
        IReadOnlyList<KeyedOperation> operations,
        SentOperations sent,
        Random random,
        CancellationToken cancellationToken)
    {
        await using var fleet = await Fleet.Start(database, processes);
        var client = new Client(fleet, sent);
        var started = Stopwatch.GetTimestamp();
        var load = Parallel.ForEachAsync(
            operations,
            new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancellationToken },
            async (operation, token) => await client.Do(operation, token));
        var killer = new Killer(database.Committed, fleet, sent, random);
        await killer.Kill(load, operations.Count, cancellationToken);
        await load;
        await TestContext.Out.WriteLineAsync(
            $"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s of load by {Workers} workers, processes at a time: {processes}");
        await fleet.Listening();
        await TestContext.Out.WriteLineAsync($"{killer.Hits} processes killed between a commit and its response");
        await TestContext.Out.WriteLineAsync($"{fleet.SharedCommits} commits of more than one transaction");
        Assert.That(fleet.SharedCommits, Is.Positive, "commits of more than one transaction");
        Assert.That(killer.Hits, Is.GreaterThanOrEqualTo(Killer.EnoughHits), "kills between a commit and its response");
    }

    private static async Task ReplaysMatchResponses(CrashDatabase database, SentOperations sent, CancellationToken cancellationToken)
    {
        await using var fresh = Node.Start(database);
        await fresh.Listening;
        foreach (var responses in sent.Responses)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (operation, first) = (responses.Key, responses.First());
            var replay = await fresh.Api.Post(operation.Path, operation.Body, ("Idempotency-Key", operation.Key));
            Assert.That(
                (replay.Status, replay.Body, replay.Header("Idempotent-Replayed")),
                Is.EqualTo((first.Status, first.Body, "true")),
                $"the replay of {operation}");
        }
    }
}
