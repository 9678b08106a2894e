namespace Connect.Api.Problems;

/// <summary>What is said about the service itself.</summary>
internal static class ServerEntries
{
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            HttpProblems.RateLimited,
            "This caller sends more requests than it may. Nothing was changed.",
            "More requests came in a short time than one caller may send. This one was not looked at.",
            "Wait as long as `Retry-After` says and send the same request with the same key; spread requests over time."),
        ProblemEntry.Of(
            HttpProblems.InternalError,
            FaultHandler.Detail,
            "A fault of ours. All of a request is committed, or nothing of it. "
            + "If `detail` says that a stored response cannot be read, the service has lost its keys: what the first request with this `Idempotency-Key` did stands, and nothing was done again.",
            "Tell the operator of the service the `requestId`. You may send the same request once more with the same key, but do not expect it to succeed before the fault is mended."),
        ProblemEntry.Of(
            HttpProblems.Overloaded,
            FaultHandler.Busy,
            "The service has more to do than it can at the moment. All of a request is committed, or nothing of it.",
            "Wait as long as `Retry-After` says and send the same request with the same key; wait longer each time."),
        ProblemEntry.Of(
            HttpProblems.Unavailable,
            FaultHandler.OutOfReach,
            "The service runs, but cannot reach what it needs to answer, such as its database.",
            "Wait as long as `Retry-After` says and send the same request with the same key; wait longer each time. The operator sees the state at `GET /health/ready`."),
    ];
}
