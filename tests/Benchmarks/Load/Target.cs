using Connect.Benchmarks.Data;

namespace Connect.Benchmarks.Load;

/// <summary>A server that the load goes to, and what its subscriptions were told so far.</summary>
internal sealed class Target(int subscriptions)
{
    private const int Dates = 200, MaxKeys = 4;

    // A prime that no number of subscriptions is a multiple of: steps of it visit all in a scattered order.
    private const int Step = 7_919;

    private static readonly DateOnly FirstDate = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30);

    private readonly int[] visits = new int[subscriptions];

    /// <summary>What a connection sends, one after the other.</summary>
    public Requests Of(Slice slice, int connection)
    {
        // A connection has subscriptions of its own, so that no two decide on the same one at once.
        var first = (int)((long)connection * subscriptions / slice.Connections);
        var count = (int)((long)(connection + 1) * subscriptions / slice.Connections) - first;
        var place = Random.Shared.Next(count);
        var (read, cancel) = (RequestBytes.Read(slice.ApiKey), RequestBytes.Cancel(slice.ApiKey));
        return slice.Scenario switch
        {
            Scenario.Read => new(0, () => read.About(Ids.Subscription(Next()))),
            Scenario.Cancel => new(0, () => Reschedule(cancel, Next())),
            Scenario.Replay => Repeat(cancel, [.. Enumerable.Range(first, Math.Min(count, MaxKeys))]),
            _ => throw new ArgumentOutOfRangeException(nameof(slice), slice.Scenario, "No requests for it."),
        };

        int Next() => first + (place = (place + Step) % count);
    }

    private RequestBytes Reschedule(RequestBytes bytes, int number) =>
        bytes.About(Ids.Subscription(number)).With(Guid.NewGuid(), NextDate(number));

    private Requests Repeat(RequestBytes bytes, int[] numbers)
    {
        var first = numbers.Select(number => (Number: number, Key: Guid.NewGuid(), Date: NextDate(number))).ToArray();
        var sent = 0;
        return new(first.Length, () =>
        {
            var (number, key, date) = first[sent++ % first.Length];
            return bytes.About(Ids.Subscription(number)).With(key, date);
        });
    }

    // Never the same twice in a row, so that every cancellation changes something.
    private DateOnly NextDate(int number) => FirstDate.AddDays(visits[number]++ % Dates);
}

/// <summary>The requests of one connection.</summary>
/// <param name="ToStore">How many of the first store a response that the others repeat.</param>
internal sealed record Requests(int ToStore, Func<RequestBytes> Next);
