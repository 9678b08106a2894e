using System.Text.RegularExpressions;
using Connect.Application.Responses;

namespace Connect.Application.Validation;

/// <summary>Where in a request a validator found a fault, in the caller's terms.</summary>
internal static partial class JsonPointer
{
    private const string Body = "Request.";

    /// <summary>Members of the operation's Request lie in the body; all others are parameters.</summary>
    public static string Of(string propertyPath) => propertyPath.StartsWith(Body, StringComparison.Ordinal)
        ? "/" + string.Join('/', Index().Replace(propertyPath[Body.Length..], ".$1").Split('.').Select(WireJson.NameOf))
        : WireJson.NameOf(propertyPath);

    [GeneratedRegex("\\[(\\d+)\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
