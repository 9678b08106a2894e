using Connect.Api.Problems;
using Connect.Application.Idempotency;

namespace Connect.Api.Idempotency;

internal sealed class IdempotencyRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            IdempotencyRefusals.NotFound(),
            "In the last 24 hours, no request with this key ended with a response that was stored; or the API key does not have the "
            + "scope of that request.",
            "If the request is still running, ask again in a moment. Otherwise send it with the same key: it then takes effect once, "
            + "whatever happened to an earlier attempt."),
        ProblemEntry.Of(
            IdempotencyRefusals.Reused(),
            "In the last 24 hours, the key was sent with another method, path, query or body. Nothing was changed.",
            "Use a new key for each new request, and the same key only to send exactly the same request again."),
        ProblemEntry.Of(
            IdempotencyRefusals.StillRunning(TimeSpan.FromSeconds(5)),
            "The first request with this key is still running; this one waited for it until the timeout.",
            "Wait as long as `Retry-After` says and send the same request with the same key: it gets the response of the first one."),
    ];
}
