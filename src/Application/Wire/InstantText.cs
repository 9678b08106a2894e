using System.Globalization;
using System.Text.RegularExpressions;

namespace Connect.Application.Wire;

/// <summary>Parses instants that clients write: RFC 3339, which requires an offset.</summary>
public static partial class InstantText
{
    /// <summary>Reads an instant with any offset and up to nine decimals, and converts it to UTC.</summary>
    public static bool TryParse(string? text, out DateTimeOffset instant)
    {
        instant = default;
        return text is not null
            && Form().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out instant);
    }

    [GeneratedRegex(
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})\\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
