using System.Diagnostics;

namespace Connect.Benchmarks.Load;

/// <summary>One client: sends the next request when it has the response to the last one.</summary>
internal sealed class Connection(HttpSocket socket, Requests requests, Scenario scenario) : IDisposable
{
    private readonly List<long> ticks = new(100_000);

    /// <summary>How long each measured request took.</summary>
    public IReadOnlyList<long> Ticks => ticks;

    public long Sent { get; private set; }

    /// <summary>Stores what is to be repeated, and sends one request, which a server that has just started takes long for.</summary>
    public async Task Prepare()
    {
        while (Sent < requests.ToStore)
            await Send(isReplay: false);

        await Send(scenario == Scenario.Replay);
    }

    public async Task Run(long warmUntil, long until)
    {
        for (var started = Stopwatch.GetTimestamp(); started < until;)
        {
            await Send(scenario == Scenario.Replay);
            var ended = Stopwatch.GetTimestamp();
            if (ended > warmUntil && ended <= until)
                ticks.Add(ended - started);

            started = ended;
        }
    }

    public void Dispose() => socket.Dispose();

    private async ValueTask Send(bool isReplay)
    {
        await socket.Exchange(requests.Next().Bytes, isReplay);
        Sent++;
    }
}
