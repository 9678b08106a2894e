namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// Kills processes at moments that the seed has chosen, so far into the work: every other one in the midst of whatever
/// happens then, and every other one at the next commit, when the work is done and its answer not yet sent.
/// </summary>
internal sealed class Killer(Stage stage, Fleet fleet, Ledger ledger, Random random)
{
    private const int Kills = 8, LongestPause = 50;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(5);

    /// <summary>Kills until it has killed enough or the load has ended.</summary>
    public async Task Kill(Task load, int operations, CancellationToken cancellationToken)
    {
        var moments = Enumerable.Range(0, Kills).Select(_ => random.Next(operations / 20, operations * 19 / 20)).Order().ToList();
        foreach (var (number, moment) in moments.Index())
        {
            var (pause, place) = (TimeSpan.FromMilliseconds(random.Next(LongestPause)), random.Next(fleet.Size));
            while (ledger.Told < moment && !load.IsCompleted)
                await Task.Delay(Between, cancellationToken);

            if (number % 2 == 0)
                await Task.Delay(pause, cancellationToken);
            else
                await NextCommit(load, cancellationToken);

            ledger.Count(fleet.Replace(place) ? "kills" : "kills while starting");
        }
    }

    /// <summary>Looks without a pause, for the time between a commit and its answer is short.</summary>
    private async Task NextCommit(Task load, CancellationToken cancellationToken)
    {
        var before = stage.LastCommit();
        while (stage.LastCommit() == before && !load.IsCompleted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
