using Connect.Application.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class PreconditionRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            PreconditionRefusals.ChangedSince(8),
            "`If-Match` does not name the current version of the subscription: it has changed since you read it, or the tag is weak "
            + "(`W/`) and matches nothing. Nothing was changed.",
            "Read the subscription again, decide on the basis of its current state, and send the request with the new `ETag` in "
            + "`If-Match`. You may use the same key again."),
    ];
}
