using System.Text.RegularExpressions;

namespace Connect.Api.Http;

/// <summary>Gives each request an id: the client's own where it is safe to repeat, else a new one.</summary>
internal sealed partial class RequestIds(RequestDelegate next)
{
    public const string Header = "X-Request-Id";

    /// <summary>Of an id that is safe to repeat, as a regular expression.</summary>
    public const string Form = "[A-Za-z0-9._:/+=-]{1,128}";

    public Task Invoke(HttpContext http)
    {
        http.TraceIdentifier = http.Request.Headers[Header] is [{ } own] && Safe().IsMatch(own) ? own : Guid.CreateVersion7().ToString();
        // At the last moment: what answers a fault clears the headers that were there before.
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
