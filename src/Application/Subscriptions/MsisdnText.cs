using System.Text.RegularExpressions;

namespace Connect.Application.Subscriptions;

/// <summary>The text of a telephone number: E.164 with a leading plus sign.</summary>
public static partial class MsisdnText
{
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex("^\\+[1-9][0-9]{6,14}\\z", RegexOptions.CultureInvariant)]
    internal static partial Regex Form();
}
