using System.Collections.Concurrent;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>What the clients were told, and how often they had to ask.</summary>
internal sealed class Ledger
{
    private readonly ConcurrentDictionary<string, int> counts = new();
    private readonly ConcurrentQueue<(Operation Operation, ApiResponse Answer, double Milliseconds)> told = [];
    private readonly ConcurrentQueue<string> cut = [];

    /// <summary>How many final answers there were.</summary>
    public int Told => told.Count;

    /// <summary>The ids of the requests that got no answer because their process was killed.</summary>
    public IReadOnlyCollection<string> Cut => cut;

    /// <summary>The final answers of each operation.</summary>
    public ILookup<Operation, ApiResponse> Responses => told.ToLookup(it => it.Operation, it => it.Answer);

    /// <summary>One final answer of each operation that was granted or refused like this.</summary>
    public IEnumerable<ApiResponse> AnswersOf(string name, string outcome = Operation.Ok) => Responses
        .Where(operation => operation.Key.Name == name)
        .Select(operation => operation.First())
        .Where(response => Operation.OutcomeOf(response) == outcome);

    public void Count(string what) => counts.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void IsCut(string requestId) => cut.Enqueue(requestId);

    public void Tell(Operation operation, ApiResponse response, TimeSpan took) => told.Enqueue((operation, response, took.TotalMilliseconds));

    public string Summary()
    {
        var times = told.Where(it => it.Answer.Status < 400).Select(it => it.Milliseconds).Order().ToList();
        return $"{Responses.Count} operations, {Told} final answers; "
            + string.Join(", ", counts.OrderBy(count => count.Key).Select(count => $"{count.Key}: {count.Value}"))
            + $"; ms of a granted request: p50 {At(0.5):0}, p90 {At(0.9):0}, p99 {At(0.99):0}, max {times[^1]:0}";

        double At(double share) => times[(int)(share * (times.Count - 1))];
    }
}
