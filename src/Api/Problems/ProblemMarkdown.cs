namespace Connect.Api.Problems;

/// <summary>The catalogue as docs/problems.md.</summary>
internal static class ProblemMarkdown
{
    /// <summary>The whole file.</summary>
    public static string Document(IReadOnlyList<ProblemEntry> entries) => $$"""
        # Problem codes

        <!-- Written by build/write-problems: change the texts in src/Api/Problems, then run it. -->

        Whatever is refused is answered with a problem of one form, `application/problem+json` (RFC 9457). Switch on
        `code`; show people `detail`, or words of your own; quote `requestId` to the operator of the service. The `type`
        of a problem is the address of its page, which says what stands here: `GET /problems/{code}`, and `GET /problems`
        for all of them.

        `retryable` says whether the same request may succeed later without any change; such an answer carries
        `Retry-After`. Every problem says the same in the header `X-Should-Retry`, `true` or `false`, for client libraries
        that would otherwise retry every 409 or 5xx. With an `Idempotency-Key`, a 404, 409 or 422 that an operation answers
        and that is not retryable is stored for 24 hours: a corrected request needs a new key. No other refusal is stored,
        and neither is `idempotency_key_reused`.

        A request line or header that the HTTP server itself cannot read, such as a path with a NUL byte (`%00`) in origin form, never
        reaches Connect: it gets a bare 400, 405, 414 or 431 without a body.

        | status | code | title | retryable |
        |---|---|---|---|
        {{string.Join('\n', entries.Select(entry => Row(entry.Code)))}}

        {{string.Join("\n\n", entries.Select(Section))}}

        """.ReplaceLineEndings("\n");

    private static string Row(ProblemCode code) =>
        $"| {code.Status} | [`{code.Value}`](#{code.Value}) | {code.Title} | {(code.Retryable ? "yes" : "no")} |";

    private static string Section(ProblemEntry entry) => $"""
        ## `{entry.Code.Value}`

        **Status:** {entry.Code.Status}. **Retryable:** {entry.Retry}.

        **Why it happens:** {entry.Cause}

        **What to do:** {entry.Remedy}

        ```json
        {entry.ExampleJson}
        ```
        """;
}
