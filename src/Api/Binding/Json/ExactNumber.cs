using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Connect.Api.Binding.Json;

/// <summary>JSON numbers that a decimal represents exactly, so that money is never rounded silently.</summary>
internal static partial class ExactNumber
{
    // A decimal has at least this many digits.
    private const int SafeLength = 28;

    /// <summary>Whether a decimal represents the number exactly.</summary>
    public static bool IsExact(JsonElement element)
    {
        var text = JsonMarshal.GetRawUtf8Value(element);
        return (text.Length <= SafeLength && text.IndexOfAny("eE"u8) < 0) || TryCanonical(element, out _);
    }

    /// <summary>Returns the canonical form of the number, or false if a decimal would round it.</summary>
    public static bool TryCanonical(JsonElement element, [NotNullWhen(true)] out string? canonical)
    {
        canonical = element.TryGetDecimal(out var number) ? number.ToString("G29", CultureInfo.InvariantCulture) : null;
        if (canonical is not null && Parts(canonical) != Parts(element.GetRawText()))
            canonical = null;

        return canonical is not null;
    }

    // The significant digits, and the power of ten of the last one. They are the same for every spelling of a number.
    private static (string Digits, int Power) Parts(string text)
    {
        var match = Form().Match(text);
        var fraction = match.Groups["fraction"].Value;
        var all = match.Groups["whole"].Value + fraction;
        var digits = all.TrimEnd('0');
        var power = int.TryParse(match.Groups["power"].Value, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return digits.TrimStart('0') is { Length: > 0 } significant
            ? (match.Groups["sign"].Value + significant, power - fraction.Length + all.Length - digits.Length)
            : ("0", 0);
    }

    [GeneratedRegex(
        "^(?<sign>-?)(?<whole>[0-9]+)(\\.(?<fraction>[0-9]+))?([eE](?<power>[+-]?[0-9]{1,9}))?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
