using System.Text.Json;

namespace Connect.Infrastructure.Persistence;

/// <summary>The only spelling of enum values in the database, in columns and in JSON: ACTIVATED, ONE_TIME, ADDON.</summary>
internal static class StoredEnum
{
    /// <summary>Converts the name of a value in C#. AddOn counts as one word: ADDON.</summary>
    public static string Spell(string name) =>
        JsonNamingPolicy.SnakeCaseUpper.ConvertName(name.Replace("AddOn", "Addon", StringComparison.Ordinal));
}
