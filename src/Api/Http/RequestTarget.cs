using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Connect.Api.Problems;
using Connect.Application.Validation;
using Microsoft.AspNetCore.Http.Features;

namespace Connect.Api.Http;

/// <summary>
/// Reads the path once, from the target as it was sent, before anything routes by it: percent-encoded UTF-8 in origin form
/// or in absolute form, without dot segments. Within a segment of <see cref="HttpRequest.Path"/> a slash and a
/// percent sign stay escaped, and nothing else does: no two paths become one, and none has two spellings (ADR 0008).
/// </summary>
internal sealed partial class RequestTarget(RequestDelegate next)
{
    private const string Authority = "://", MustBe = "must be percent-encoded UTF-8, without NUL";

    public Task Invoke(HttpContext http)
    {
        var segments = PathOf(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget).Split('/').Skip(1).Select(Decode).ToList();
        if (segments.Contains(null))
            return Refuse(http, "path", MustBe);
        if (segments.Any(segment => segment is "." or ".."))
            return Refuse(http, "path", "must not have the segments . and ..: send the path that they lead to");
        if (Decode(http.Request.QueryString.ToUriComponent()) is null)
            return Refuse(http, "query", MustBe);

        http.Request.Path = new PathString("/" + string.Join('/', segments.Select(segment => Escape(segment!))));
        return next(http);
    }

    /// <summary>The text that a route value stands for.</summary>
    public static string TextOf(object? routeValue) => Uri.UnescapeDataString((string)routeValue!);

    /// <summary>A text as a segment of <see cref="HttpRequest.Path"/>.</summary>
    public static string Escape(string text) => text.Replace("%", "%25").Replace("/", "%2F");

    // RFC 9112, 3.2: a server takes origin form and absolute form. What has neither, like OPTIONS *, has no path.
    private static string PathOf(string target)
    {
        var authority = target.StartsWith('/') ? -1 : target.IndexOf(Authority, StringComparison.Ordinal);
        if (authority < 0 && !target.StartsWith('/'))
            return "";

        var rest = authority < 0 ? target : target[(authority + Authority.Length)..];
        var path = rest.Split('?')[0];
        return path.IndexOf('/') is >= 0 and var start ? path[start..] : "";
    }

    // The framework would leave an escape as it is if it is not one, or not UTF-8: %25E5 and %E5 would name the same.
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
