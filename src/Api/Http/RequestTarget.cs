using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Connect.Api.Problems;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Features;

namespace Connect.Api.Http;

/// <summary>
/// Reads the path once from the raw target, before routing: percent-encoded UTF-8 in origin form or absolute form, without
/// dot segments. Within a segment of <see cref="HttpRequest.Path"/>, only slashes and percent signs are escaped.
/// So two different paths stay different, and each path has one spelling (ADR 0008).
/// </summary>
internal sealed partial class RequestTarget(RequestDelegate next)
{
    private const string Authority = "://", MustBe = "must be percent-encoded UTF-8, without NUL";

    // Most targets have only these characters: a path in which nothing can be escaped.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("/-_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    public Task Invoke(HttpContext http)
    {
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (target.StartsWith('/') && !target.AsSpan().ContainsAnyExcept(Plain))
            return next(http);

        var segments = PathOf(target).Split('/').Skip(1).Select(Decode).ToList();
        if (segments.Contains(null))
            return Refuse(http, "path", MustBe);
        if (segments.Any(segment => segment is "." or ".."))
            return Refuse(http, "path", "must not have the segments . and ..: send the resolved path");
        if (Decode(http.Request.QueryString.ToUriComponent()) is null)
            return Refuse(http, "query", MustBe);

        http.Request.Path = new PathString("/" + string.Join('/', segments.Select(segment => Escape(segment!))));
        return next(http);
    }

    /// <summary>The unescaped text of a route value.</summary>
    public static string TextOf(object? routeValue) => Uri.UnescapeDataString((string)routeValue!);

    /// <summary>A text as a segment of <see cref="HttpRequest.Path"/>.</summary>
    public static string Escape(string text) => text.Replace("%", "%25").Replace("/", "%2F");

    // RFC 9112, 3.2: a server takes origin form and absolute form. Other forms, such as OPTIONS *, do not have a path.
    private static string PathOf(string target)
    {
        var authority = target.StartsWith('/') ? -1 : target.IndexOf(Authority, StringComparison.Ordinal);
        if (authority < 0 && !target.StartsWith('/'))
            return "";

        var rest = authority < 0 ? target : target[(authority + Authority.Length)..];
        var path = rest.Split('?')[0];
        return path.IndexOf('/') is >= 0 and var start ? path[start..] : "";
    }

    // The framework does not decode an escape that is invalid or not UTF-8: %25E5 and %E5 would be the same path.
    private static string? Decode(string text)
    {
        if (NotEncoded().IsMatch(text))
            return null;

        var encoded = Encoding.ASCII.GetBytes(text.Replace("+", "%2B"));
        var bytes = WebUtility.UrlDecodeToBytes(encoded, 0, encoded.Length);
        return Utf8.IsValid(bytes) && !bytes.Contains((byte)0) ? Encoding.UTF8.GetString(bytes) : null;
    }

    private static Task Refuse(HttpContext http, string part, string mustBe) => http.RequestServices.GetRequiredService<ProblemWriter>()
        .Respond(new ValidationFailed([new(part, mustBe)])).ExecuteAsync(http);

    [GeneratedRegex("%(?![0-9A-Fa-f]{2})|[^\\x00-\\x7F]", RegexOptions.CultureInvariant)]
    private static partial Regex NotEncoded();
}
