using Connect.Api.Authentication;
using Microsoft.Net.Http.Headers;

namespace Connect.Api.Http;

/// <summary>
/// Sets Cache-Control on every response. Only the caller's own cache may store a response with an ETag. It must ask before
/// each use, and use the response for this API key only, because two tenants may share an address.
/// No cache may store any other response.
/// Pages are the same for every caller and declare a <see cref="CachePolicy"/>.
/// </summary>
internal sealed class CacheControl(RequestDelegate next)
{
    public const string NoStore = "no-store", PrivateRevalidate = "private, no-cache";

    public Task Invoke(HttpContext http)
    {
        // At the last moment, because the exception handler also sets headers for caches.
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

/// <summary>How every cache may store a page.</summary>
/// <param name="Value">The value of the header Cache-Control.</param>
internal sealed record CachePolicy(string Value)
{
    /// <summary>For pages that change with the version of the program: a cache must ask before each use.</summary>
    public static readonly CachePolicy Revalidate = new("no-cache");

    /// <summary>For pages that may be an hour old.</summary>
    public static readonly CachePolicy OneHour = new("public, max-age=3600");
}
