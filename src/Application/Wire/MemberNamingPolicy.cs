using System.Text.Json;

namespace Connect.Application.Wire;

/// <summary>
/// Spells members in camel case. "Add-on" is one word, as in subscriptionAddonId. Names of dates end in On in C# and in At on
/// the wire, as in scheduledAt.
/// </summary>
internal sealed class MemberNamingPolicy : JsonNamingPolicy
{
    private const string DateSuffix = "On";

    public override string ConvertName(string name)
    {
        var joined = name.Replace("AddOn", "Addon", StringComparison.Ordinal);
        return CamelCase.ConvertName(joined.EndsWith(DateSuffix, StringComparison.Ordinal) ? $"{joined[..^DateSuffix.Length]}At" : joined);
    }
}
