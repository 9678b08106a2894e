namespace Connect.Benchmarks.Hosts;

/// <summary>A response with status 200 about a version of a subscription.</summary>
/// <param name="Body">JSON.</param>
internal sealed record Reply(byte[] Body, long Version)
{
    public bool IsReplay { get; init; }

    public bool IsStale { get; init; }

    /// <summary>Sends it, with the headers that Connect sends.</summary>
    public async Task Send(HttpContext http, string requestId)
    {
        var headers = http.Response.Headers;
        (http.Response.ContentType, headers.ContentLength) = ("application/json", Body.Length);
        (headers.ETag, headers.CacheControl, headers.Vary) = ($"\"{Version}\"", "private, no-cache", "X-Api-Key");
        headers["X-Request-Id"] = requestId;
        if (IsReplay)
            headers["Idempotent-Replayed"] = "true";
        if (IsStale)
            headers["Idempotent-Replay-Stale"] = "true";

        await http.Response.Body.WriteAsync(Body, http.RequestAborted);
    }
}
