using System.Text.RegularExpressions;
using Connect.Application.Wire;

namespace Connect.Application.Validation;

/// <summary>Names the place of a fault in a request as the caller wrote it.</summary>
internal static partial class JsonPointer
{
    private const string Body = "Request.";

    /// <summary>Returns a pointer into the body for a member of Request; otherwise the name of a parameter.</summary>
    public static string Of(string propertyPath) => propertyPath.StartsWith(Body, StringComparison.Ordinal)
        ? "/" + string.Join('/', Index().Replace(propertyPath[Body.Length..], ".$1").Split('.').Select(WireJson.NameOf))
        : WireJson.NameOf(propertyPath);

    [GeneratedRegex("\\[(\\d+)\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
