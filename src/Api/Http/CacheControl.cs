using Connect.Api.Authentication;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Http;

/// <summary>
/// Says of every response how it may be kept. A response with an ETag may be kept by the caller's own cache, which asks before each
/// use, and for this API key alone, since two tenants may share an address; every other response is kept nowhere. Pages are
/// the same for everybody and say for themselves, by <see cref="CachePolicy"/>.
/// </summary>
internal sealed class CacheControl(RequestDelegate next)
{
    public const string NoStore = "no-store", PrivateRevalidate = "private, no-cache";

    public Task Invoke(HttpContext http)
    {
        // At the last moment: what answers a fault writes headers of its own for caches.
        http.Response.OnStarting(() =>
        {
            Write(http);
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.Remove(HeaderNames.Pragma);
        headers.Remove(HeaderNames.Expires);
        if (http.Response.StatusCode < StatusCodes.Status400BadRequest
            && http.GetEndpoint()?.Metadata.GetMetadata<CachePolicy>() is { } page)
        {
            headers.CacheControl = page.Value;
            return;
        }

        var hasTag = headers.ETag.Count > 0;
        headers.CacheControl = hasTag ? PrivateRevalidate : NoStore;
        if (hasTag)
            headers.Vary = ApiKeyScheme.Header;
    }
}

/// <summary>How a page may be kept, by whoever asks for it.</summary>
/// <param name="Value">Of the header Cache-Control.</param>
internal sealed record CachePolicy(string Value)
{
    /// <summary>For what changes with the version of the program: not used again without asking.</summary>
    public static readonly CachePolicy Revalidate = new("no-cache");

    /// <summary>For what may be an hour old.</summary>
    public static readonly CachePolicy OneHour = new("public, max-age=3600");
}
