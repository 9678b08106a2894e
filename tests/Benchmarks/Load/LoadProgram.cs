using System.Diagnostics;
using System.Text.Json;

namespace Connect.Benchmarks.Load;

/// <summary>The process of the load generator: a slice in JSON on each line of its input, the result on each line of its output.</summary>
internal static class LoadProgram
{
    public static async Task Run()
    {
        var targets = new Dictionary<string, Target>();
        while (await Console.In.ReadLineAsync() is { } line)
        {
            var slice = JsonSerializer.Deserialize<Slice>(line)!;
            if (!targets.TryGetValue(slice.Url, out var target))
                targets.Add(slice.Url, target = new(slice.Subscriptions));

            Console.WriteLine(JsonSerializer.Serialize(await Send(slice, target)));
        }
    }

    private static async Task<SliceResult> Send(Slice slice, Target target)
    {
        var connections = new List<Connection>();
        try
        {
            for (var number = 0; number < slice.Connections; number++)
            {
                var socket = new HttpSocket();
                connections.Add(new(socket, target.Of(slice, number), slice.Scenario));
                await socket.Open(new(slice.Url));
            }

            await Task.WhenAll(connections.Select(connection => connection.Prepare()));
            var warmUntil = Stopwatch.GetTimestamp() + (long)(slice.WarmUp * Stopwatch.Frequency);
            var until = warmUntil + (long)(slice.Seconds * Stopwatch.Frequency);
            await Task.WhenAll(connections.Select(connection => connection.Run(warmUntil, until)));
            return Sum(slice, connections);
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }
    }

    private static SliceResult Sum(Slice slice, List<Connection> connections)
    {
        var ticks = connections.SelectMany(connection => connection.Ticks).ToArray();
        if (ticks.Length == 0)
            throw new InvalidOperationException($"No request of {slice} ended in time.");

        Array.Sort(ticks);
        return new(
            connections.Sum(connection => connection.Sent), ticks.Length, slice.Seconds, Milliseconds(0.50), Milliseconds(0.99));

        double Milliseconds(double share) =>
            Stopwatch.GetElapsedTime(0, ticks[(int)Math.Ceiling(share * ticks.Length) - 1]).TotalMilliseconds;
    }
}
