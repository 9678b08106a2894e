using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>Server processes on one file; each killed process is replaced by a new one.</summary>
internal sealed partial class Fleet : IAsyncDisposable
{
    private readonly CrashDatabase database;
    private readonly ConcurrentQueue<Node> all = [];
    private readonly Node[] places;

    private Fleet(CrashDatabase database, int size)
    {
        this.database = database;
        places = [.. Enumerable.Range(0, size).Select(_ => Start())];
    }

    public int Size => places.Length;

    /// <summary>Starts all at once, on a file and a key ring that no server has used before.</summary>
    public static async Task<Fleet> Start(CrashDatabase database, int size)
    {
        var fleet = new Fleet(database, size);
        await fleet.Listening();
        return fleet;
    }

    /// <summary>How many commits the processes have logged that were of more than one transaction.</summary>
    public int SharedCommits => all.Sum(node => SharedCommit().Count(node.Output));

    public Node At(int place) => places[place];

    /// <summary>The process that got the request with this id.</summary>
    public Node SentTo(string requestId) => all.Single(node => node.Name == Node.NameIn(requestId));

    /// <summary>Kills a process and starts another in its place; tells whether it listened or was still starting.</summary>
    public bool Replace(Node node)
    {
        var wasAlive = node.IsAlive;
        node.Kill();
        places[Array.IndexOf(places, node)] = Start();
        return wasAlive;
    }

    /// <summary>The next of the processes that listen, round robin, as soon as there is one.</summary>
    public async Task<Node> Next(int turn, CancellationToken cancellationToken)
    {
        while (true)
        {
            // One that ended by itself is a failure, which is thrown here.
            foreach (var failed in all.Select(node => node.Listening).Where(listening => listening.IsFaulted))
                await failed;

            var alive = places.Where(node => node.IsAlive).ToList();
            if (alive.Count > 0)
                return alive[turn % alive.Count];

            await Task.Delay(10, cancellationToken);
        }
    }

    /// <summary>Ends when every process that was not killed listens.</summary>
    public Task Listening() => Task.WhenAll(all.Select(node => node.Listening));

    public async ValueTask DisposeAsync()
    {
        foreach (var node in all)
            await node.DisposeAsync();
    }

    [GeneratedRegex("Committed ([2-9]|[0-9]{2,}) transactions together")]
    private static partial Regex SharedCommit();

    private Node Start()
    {
        var node = Node.Start(database);
        all.Enqueue(node);
        return node;
    }
}
