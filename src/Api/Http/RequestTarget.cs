using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Connect.Api.Problems;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Features;

namespace Connect.Api.Http;

/// <summary>
/// Reads path and query once, from the target as it was sent, before anything routes by them: percent-encoded UTF-8 in
/// origin form or in absolute form, without dot segments. Within a segment of <see cref="HttpRequest.Path"/> a slash and a
/// percent sign stay escaped, and nothing else does: no two paths become one, and none has two spellings (ADR 0008).
/// </summary>
internal sealed partial class RequestTarget(RequestDelegate next)
{
    private const string Authority = "://";

    public Task Invoke(HttpContext http)
    {
        var (path, query) = Split(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        var segments = path.Split('/').Skip(1).Select(Decode).ToList();
        if (segments.Contains(null))
            return Refuse(http, "path", "must be percent-encoded UTF-8");
        if (segments.Any(segment => segment is "." or ".."))
            return Refuse(http, "path", "must not have the segments . and ..: send the path that they lead to");
        if (Decode(query) is null)
            return Refuse(http, "query", "must be percent-encoded UTF-8");

        http.Request.Path = new PathString("/" + string.Join('/', segments.Select(segment => Escape(segment!))));
        http.Request.QueryString = query.Length == 0 ? QueryString.Empty : new QueryString("?" + query);
        return next(http);
    }

    /// <summary>The text that a route value stands for.</summary>
    public static string TextOf(object? routeValue) => Uri.UnescapeDataString((string)routeValue!);

    /// <summary>A text as a segment of <see cref="HttpRequest.Path"/>.</summary>
    public static string Escape(string text) => text.Replace("%", "%25").Replace("/", "%2F");

    // RFC 9112, 3.2: a server takes both forms. OPTIONS * has neither, and no path.
    private static (string Path, string Query) Split(string target)
    {
        var rest = target.StartsWith('/') ? target : AfterAuthority(target);
        return rest.IndexOf('?') is >= 0 and var mark ? (rest[..mark], rest[(mark + 1)..]) : (rest, "");
    }

    private static string AfterAuthority(string target)
    {
        var start = target.IndexOf(Authority, StringComparison.Ordinal) + Authority.Length;
        return target.AsSpan(start).IndexOfAny('/', '?') is >= 0 and var length ? target[(start + length)..] : "";
    }

    // The framework would leave an escape as it is if it is not one, or not UTF-8: %25E5 and %E5 would name the same.
    private static string? Decode(string text)
    {
        if (NotEncoded().IsMatch(text))
            return null;

        var encoded = Encoding.ASCII.GetBytes(text.Replace("+", "%2B"));
        var bytes = WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static Task Refuse(HttpContext http, string part, string mustBe) => http.RequestServices.GetRequiredService<ProblemWriter>()
        .Respond(new ValidationFailed([new(part, mustBe)])).ExecuteAsync(http);

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})|[^\\x00-\\x7F]", RegexOptions.CultureInvariant)]
    private static partial Regex NotEncoded();
}
