namespace Connect.Api.Problems;

/// <summary>Every code that the server sends, each with its explanation: the source of the pages and of docs/problems.md.</summary>
internal static class ProblemCatalogue
{
    /// <summary>By status; those of one status as they stand in their groups.</summary>
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        .. new[]
        {
            RequestEntries.All,
            AuthenticationEntries.All,
            NotFoundEntries.All,
            SubscriptionEntries.All,
            CancellationEntries.All,
            IdempotencyEntries.All,
            ServerEntries.All,
        }.SelectMany(group => group).OrderBy(entry => entry.Code.Status),
    ];

    /// <summary>The entry of a code, or null where there is no such code.</summary>
    public static ProblemEntry? Find(string code) => All.SingleOrDefault(entry => entry.Code.Value == code);
}
