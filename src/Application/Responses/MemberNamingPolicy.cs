using System.Text.Json;

namespace Connect.Application.Responses;

/// <summary>Spells members in camel case; "add-on" is one word, as in subscriptionAddonId.</summary>
internal sealed class MemberNamingPolicy : JsonNamingPolicy
{
    public override string ConvertName(string name) => CamelCase.ConvertName(name.Replace("AddOn", "Addon", StringComparison.Ordinal));
}
