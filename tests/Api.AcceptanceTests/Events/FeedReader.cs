using System.Globalization;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Events;

/// <summary>
/// Reads on and on as the contract tells it to: its next after is the last item's sequence of a full page, and
/// latestSequence of any other.
/// </summary>
internal sealed class FeedReader(ApiClient api, string? type, int wait)
{
    private const int Limit = 5;
    private readonly List<long> seen = [];
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long after;

    public override string ToString() => $"a reader of {type ?? "everything"} that waits {wait} s";

    /// <summary>Ends with the first page: what is written from then on is written while it reads.</summary>
    public Task Started => started.Task;

    public string? Type => type;

    /// <summary>The sequences of all that it was given.</summary>
    public IReadOnlyList<long> Seen => seen;

    /// <summary>How many pages it asked for while others wrote.</summary>
    public int PagesMeanwhile { get; private set; }

    /// <summary>Reads as long as others write, and then to the end of the feed.</summary>
    public async Task ReadWhile(Task writing)
    {
        await ReadPage(0);
        started.SetResult();
        while (!writing.IsCompleted)
        {
            await ReadPage(wait);
            PagesMeanwhile++;
        }

        while (await ReadPage(0) == Limit)
        {
            // There may be more.
        }
    }

    private async Task<int> ReadPage(int seconds)
    {
        var filter = type is null ? "" : $"&type={type}";
        var path = string.Create(CultureInfo.InvariantCulture, $"/events?after={after}&limit={Limit}&wait={seconds}{filter}");
        var page = (await api.Get(path)).Granted().Json;
        var sequences = page["items"]!.AsArray().Select(item => (long)item!["sequence"]!).ToList();
        seen.AddRange(sequences);
        after = sequences.Count == Limit ? sequences[^1] : (long)page["latestSequence"]!;
        return sequences.Count;
    }
}
