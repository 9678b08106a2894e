using Connect.Api.Idempotency;
using Connect.Application.Idempotency;
using Connect.Application.Transactions;

namespace Connect.Api.Problems;

/// <summary>What is said about sending a request once more, and about requests that meet.</summary>
internal static class IdempotencyEntries
{
    private static readonly string KeyForm = $"must be 1 to {IdempotentRequest.MaxKeyLength} printable ASCII characters, bare or as a quoted string, and be sent once";

    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            HttpProblems.IdempotencyKeyInvalid,
            $"The header {IdempotencyKeyHeader.Name} {KeyForm}.",
            "The header `Idempotency-Key` is empty, too long, sent more than once, or holds characters other than printable ASCII.",
            $"Send a key of 1 to {IdempotentRequest.MaxKeyLength} printable ASCII characters, such as a UUID, or leave the header out.",
            new(IdempotencyKeyHeader.Name, KeyForm)),
        ProblemEntry.Of(
            IdempotencyRefusals.NotFound(),
            "No request with this key ended in the last 24 hours with an answer that was stored, or the API key does not hold the scope of that request.",
            "If the request is under way, ask again in a moment. Otherwise send it, with the same key: it then happens once, whatever became of an earlier attempt."),
        ProblemEntry.Of(
            IdempotencyRefusals.Reused(),
            "In the last 24 hours the key came with another method, path, query or body. Nothing was done.",
            "Use a new key for each new request, and the same key only to send exactly the same request again."),
        ProblemEntry.Of(
            IdempotencyRefusals.StillRunning(TimeSpan.FromSeconds(5)),
            "The first request with this key has not ended yet; this one waited for it and gave up.",
            "Wait as long as `Retry-After` says and send the same request with the same key: it gets the answer of the first one."),
        ProblemEntry.Of(
            TransactionRefusals.RaceLost(5),
            "Others changed the same resource at the same time, again and again. Nothing was written.",
            "Wait as long as `Retry-After` says and send the same request with the same key."),
    ];
}
