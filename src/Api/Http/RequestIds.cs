using System.Text.RegularExpressions;

namespace Connect.Api.Http;

/// <summary>Gives each request an ID: the client's ID if it is safe to return, otherwise a new one.</summary>
internal sealed partial class RequestIds(RequestDelegate next)
{
    public const string Header = "X-Request-Id";

    /// <summary>The form of an ID that is safe to return, as a regular expression.</summary>
    public const string Form = "[A-Za-z0-9._:/+=-]{1,128}";

    public Task Invoke(HttpContext http)
    {
        http.TraceIdentifier = http.Request.Headers[Header] is [{ } sent] && Safe().IsMatch(sent) ? sent : Guid.CreateVersion7().ToString();
        // At the last moment, because the exception handler clears earlier headers.
        http.Response.OnStarting(() =>
        {
            http.Response.Headers[Header] = http.TraceIdentifier;
            return Task.CompletedTask;
        });
        return next(http);
    }

    [GeneratedRegex($"^{Form}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Safe();
}
