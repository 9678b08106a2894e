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
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    [TestCase(1, Description = "It writes without a pause: nearly every kill hits a transaction.")]
    [TestCase(3, Description = "They wait for each other, and the same key comes to two at once.")]
    public async Task Servers_KilledUnderLoadOnOneFile_LoseNothingAndDoubleNothing(int processes)
    {
        var seed = Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        await TestContext.Out.WriteLineAsync($"{SeedVariable}={seed}");
        using var patience = new CancellationTokenSource(Patience);
        var random = new Random(seed);
        var stage = await Stage.Set(patience.Token);
        var operations = Workload.On(stage, random);
        var ledger = new Ledger();

        await Storm(stage, processes, operations, ledger, random, patience.Token);

        await TestContext.Out.WriteLineAsync(ledger.Summary());
        foreach (var responses in ledger.Responses)
            Assert.That(responses.Select(response => (response.Status, response.Body)).Distinct().Count(), Is.EqualTo(1), $"{responses.Key} ended in more than one way");

        await new Aftermath(stage, ledger).IsWhatWasTold(patience.Token);
        await stage.Run("migrate");
        await ReplaysAreWhatWasTold(stage, ledger, patience.Token);
        await new Aftermath(stage, ledger).IsWhatWasTold(patience.Token);
    }

    private static async Task Storm(
        Stage stage, int processes, IReadOnlyList<Operation> operations, Ledger ledger, Random random, CancellationToken cancellationToken)
    {
        await using var fleet = await Fleet.Start(stage, processes);
        var client = new Client(fleet, ledger);
        var started = Stopwatch.GetTimestamp();
        var load = Parallel.ForEachAsync(
            operations,
            new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancellationToken },
            async (operation, token) => await client.Do(operation, token));
        var killer = new Killer(stage.Committed, fleet, ledger, random);
        await killer.Kill(load, operations.Count, cancellationToken);
        await load;
        await TestContext.Out.WriteLineAsync($"{Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s of load by {Workers} workers, processes at a time: {processes}");
        await fleet.Listening();
        await TestContext.Out.WriteLineAsync($"{killer.Hits} processes killed between a commit and its answer");
        Assert.That(killer.Hits, Is.GreaterThanOrEqualTo(Killer.EnoughHits), "kills that hit between a commit and its answer");
    }

    private static async Task ReplaysAreWhatWasTold(Stage stage, Ledger ledger, CancellationToken cancellationToken)
    {
        await using var fresh = Node.Start(stage);
        await fresh.Listening;
        foreach (var responses in ledger.Responses)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (operation, first) = (responses.Key, responses.First());
            var replay = await fresh.Api.Post(operation.Path, operation.Body, ("Idempotency-Key", operation.Key));
            Assert.That((replay.Status, replay.Body, replay.Header("Idempotent-Replayed")), Is.EqualTo((first.Status, first.Body, "true")), $"the replay of {operation}");
        }
    }
}
