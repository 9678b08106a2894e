using System.Globalization;
using Connect.Application.Answers;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Http;

/// <summary>Sends an answer as it was made, the first time and on every replay.</summary>
internal sealed class AnswerResult(Answer answer) : IResult
{
    /// <summary>Says whether sending the same request again can help: clients made by a generator retry every 409 and 5xx unless told not to.</summary>
    public const string ShouldRetry = "X-Should-Retry";

    public static string ETagOf(SubscriptionVersion about) => $"\"{about.Version}\"";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;

        if (answer.About is { } about)
            response.Headers.ETag = ETagOf(about);
        if (answer.Location is { } location)
            response.Headers.Location = location;
        if (answer.RetryAfter is { } pause)
            response.Headers.RetryAfter = pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        // What says when to come again may be retried, and nothing else, also of what was stored: the body's retryable is the same.
        if (answer.Status >= StatusCodes.Status400BadRequest)
            response.Headers[ShouldRetry] = answer.RetryAfter is null ? "false" : "true";
        if (answer.IsReplay)
            response.Headers["Idempotent-Replayed"] = "true";
        if (answer.IsStale)
            response.Headers["Idempotent-Replay-Stale"] = "true";
        if (answer.Status == StatusCodes.Status401Unauthorized)
            response.Headers[HeaderNames.WWWAuthenticate] = Authentication.ApiKeyScheme.Challenge;

        await response.Body.WriteAsync(answer.Body, httpContext.RequestAborted);
    }
}
