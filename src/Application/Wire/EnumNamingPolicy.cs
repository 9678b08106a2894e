using System.Text.Json;

namespace Connect.Application.Wire;

/// <summary>Spells values of enums in upper snake case; "add-on" is one word: ADDON.</summary>
internal sealed class EnumNamingPolicy : JsonNamingPolicy
{
    public override string ConvertName(string name) => SnakeCaseUpper.ConvertName(name.Replace("AddOn", "Addon", StringComparison.Ordinal));
}
