using System.Text.RegularExpressions;
using Connect.Application.Wire;

namespace Connect.Application.Validation;

/// <summary>Names the place of a fault in a request as the caller wrote it.</summary>
internal static partial class JsonPointer
{
    private const string Body = "Request.";

    /// <summary>Returns a pointer into the body for a member of Request; otherwise the name of a parameter.</summary>
    public static string Of(string propertyPath) => propertyPath.StartsWith(Body, StringComparison.Ordinal)
        ? Within(propertyPath[Body.Length..])
        : WireJson.NameOf(propertyPath);

    /// <summary>Returns a pointer to a member, such as AddOns[0].Status.</summary>
    public static string Within(string propertyPath) =>
        "/" + string.Join('/', Index().Replace(propertyPath, ".$1").Split('.').Select(WireJson.NameOf));

    [GeneratedRegex("\\[(\\d+)\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Index();
}
