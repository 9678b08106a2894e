namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// Kills processes after amounts of work that the seed chooses: every other one at any moment, and every other one right after
/// one of its commits, before the response is sent. Repeats the latter until enough kills hit that moment.
/// </summary>
internal sealed class Killer(CommittedRequests committed, Fleet fleet, SentOperations sent, Random random)
{
    /// <summary>How many must be killed between a commit and its response.</summary>
    public const int EnoughHits = 3;

    private const int Planned = 8, Most = 24, LongestPause = 50;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(5);

    /// <summary>How many were killed between a commit and its response.</summary>
    public int Hits => committed.Ids().Intersect(sent.LostRequests).Select(Node.NameIn).Distinct().Count();

    /// <summary>Kills until it has killed enough or the load has ended.</summary>
    public async Task Kill(Task load, int operations, CancellationToken cancellationToken)
    {
        var moments = Enumerable.Range(0, Planned).Select(_ => random.Next(operations / 20, operations * 3 / 4)).Order().ToList();
        foreach (var (number, moment) in moments.Index())
        {
            var (pause, place) = (TimeSpan.FromMilliseconds(random.Next(LongestPause)), random.Next(fleet.Size));
            await WaitForFinished(moment, load, cancellationToken);
            if (number % 2 == 0)
            {
                await Task.Delay(pause, cancellationToken);
                Kill(fleet.At(place));
            }
            else
            {
                await KillAtACommit(load, cancellationToken);
            }
        }

        for (var number = Planned; number < Most && !load.IsCompleted && Hits < EnoughHits; number++)
            await KillAtACommit(load, cancellationToken);
    }

    /// <summary>Waits until responses come again first: it polls without a pause, and would slow down a process that starts.</summary>
    private async Task KillAtACommit(Task load, CancellationToken cancellationToken)
    {
        await WaitForFinished(sent.Finished + 1, load, cancellationToken);
        await committed.Next(requestId => Kill(fleet.SentTo(requestId)), load, cancellationToken);
    }

    private void Kill(Node node) => sent.Count(fleet.Replace(node) ? "kills" : "kills while starting");

    private async Task WaitForFinished(int responses, Task load, CancellationToken cancellationToken)
    {
        while (sent.Finished < responses && !load.IsCompleted)
            await Task.Delay(Between, cancellationToken);
    }
}
