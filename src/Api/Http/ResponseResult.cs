using System.Globalization;
using Connect.Api.Idempotency;
using Connect.Application.Idempotency;
using Connect.Application.Outcomes;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Http;

/// <summary>Sends the same bytes the first time and on every replay.</summary>
internal sealed class ResponseResult(StoredResponse response) : IResult
{
    /// <summary>
    /// Tells whether sending the same request again can help.
    /// Generated clients retry every 409 and 5xx unless they are told not to.
    /// </summary>
    public const string ShouldRetry = "X-Should-Retry";

    /// <summary>When to try again, if the problem is temporary. A stored response does not have it.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether this is the stored response to an earlier request with the same key.</summary>
    public bool IsReplay { get; init; }

    /// <summary>Whether the subscription has changed since the stored response.</summary>
    public bool IsStale { get; init; }

    public static string ETagOf(SubscriptionVersion about) => $"\"{about.Version}\"";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = response.Status;
        httpContext.Response.ContentType = response.ContentType;
        httpContext.Response.ContentLength = response.Body.Length;
        Write(httpContext.Response.Headers);

        await httpContext.Response.Body.WriteAsync(response.Body, httpContext.RequestAborted);
    }

    private void Write(IHeaderDictionary headers)
    {
        // A refusal is about a version too, so that it can become stale, but it is not a representation of it.
        if (response is { Code: OutcomeCode.Ok, About: { } about })
            headers.ETag = ETagOf(about);
        if (response.Created is { } created)
            headers.Location = created;
        if (RetryAfter is { } pause)
            headers.RetryAfter = pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        if (response.Status >= StatusCodes.Status400BadRequest)
            headers[ShouldRetry] = RetryAfter is null ? "false" : "true";
        ReplayHeaders.Write(headers, IsReplay, IsStale);
        if (response.Status == StatusCodes.Status401Unauthorized)
            headers[HeaderNames.WWWAuthenticate] = Authentication.ApiKeyScheme.Challenge;
    }
}
