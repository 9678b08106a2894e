using Connect.Application.Transactions;

namespace Connect.Api.Problems.Pages;

internal sealed class TransactionRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            TransactionRefusals.RaceLost(5),
            "Other requests kept changing the same resource at the same time. Nothing was changed by this one.",
            "Wait as long as `Retry-After` says and send the same request with the same key."),
    ];
}
