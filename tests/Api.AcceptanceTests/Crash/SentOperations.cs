using System.Collections.Concurrent;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>The operations that the clients sent: their final responses, and counts of requests, retries and kills.</summary>
internal sealed class SentOperations
{
    private readonly ConcurrentDictionary<string, int> counts = new();
    private readonly ConcurrentQueue<(KeyedOperation Operation, ApiResponse Response, double Milliseconds)> finished = [];
    private readonly ConcurrentQueue<string> lost = [];

    /// <summary>How many final responses there were.</summary>
    public int Finished => finished.Count;

    /// <summary>The ids of the requests that got no response because their process was killed.</summary>
    public IReadOnlyCollection<string> LostRequests => lost;

    /// <summary>The final responses of each operation.</summary>
    public ILookup<KeyedOperation, ApiResponse> Responses => finished.ToLookup(it => it.Operation, it => it.Response);

    /// <summary>One final response of each operation of this name with this outcome.</summary>
    public IEnumerable<ApiResponse> ResponsesOf(string name, string outcome = KeyedOperation.Ok) => Responses
        .Where(operation => operation.Key.Name == name)
        .Select(operation => operation.First())
        .Where(response => KeyedOperation.OutcomeOf(response) == outcome);

    public void Count(string what) => counts.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void AddLost(string requestId) => lost.Enqueue(requestId);

    public void Finish(KeyedOperation operation, ApiResponse response, TimeSpan elapsed) =>
        finished.Enqueue((operation, response, elapsed.TotalMilliseconds));

    public string Summary()
    {
        var times = finished.Where(it => it.Response.Status < 400).Select(it => it.Milliseconds).Order().ToList();
        return $"{Responses.Count} operations, {Finished} final responses; "
            + string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Key}: {count.Value}"))
            + $"; ms of a granted request: p50 {At(0.5):0}, p90 {At(0.9):0}, p99 {At(0.99):0}, max {times[^1]:0}";

        double At(double share) => times[(int)(share * (times.Count - 1))];
    }
}
