namespace Connect.Api.Problems;

/// <summary>The catalogue as docs/problems.md.</summary>
internal static class ProblemMarkdown
{
    public static string Document(IReadOnlyList<ProblemEntry> entries) => $$"""
        # Problem codes

        <!-- Written by build/write-problems: change the texts in the classes …Pages of src/Api, then run it. -->

        Connect refuses a request with a problem, `application/problem+json` (RFC 9457). Branch on `code`; show users
        `detail`, or your own text; quote `requestId` to the service operator. The `type` of a problem is the address
        of a page with the text below: `GET /problems/{code}`. `GET /problems` lists all of them.

        `retryable` says whether the same request may succeed later without any change; such a response has the header
        `Retry-After`. Every problem says the same in the header `X-Should-Retry`, `true` or `false`, for client libraries
        that would otherwise retry every 409 or 5xx. If you send an `Idempotency-Key`, a 404, 409 or 422 of an operation
        that is not retryable is stored for 24 hours: a corrected request needs a new key. Other refusals are not stored,
        and neither is `idempotency_key_reused`.

        If the HTTP server cannot read the request line or a header, such as a path in origin form with a NUL byte (`%00`),
        the request does not reach Connect: it gets a 400, 405, 414 or 431 without a body.

        | status | code | title | retryable |
        |---|---|---|---|
        {{string.Join('\n', entries.Select(entry => Row(entry.Example)))}}

        {{string.Join("\n\n", entries.Select(Section))}}

        """.ReplaceLineEndings("\n");

    private static string Row(Problem problem) =>
        $"| {problem.Status} | [`{problem.Code}`](#{problem.Code}) | {problem.Title} | {(problem.Retryable ? "yes" : "no")} |";

    private static string Section(ProblemEntry entry) => $"""
        ## `{entry.Code}`

        **Status:** {entry.Example.Status}. **Retryable:** {entry.Retry}.

        **Why it happens:** {entry.Cause}

        **What to do:** {entry.Remedy}

        ```json
        {entry.ExampleJson}
        ```
        """;
}
