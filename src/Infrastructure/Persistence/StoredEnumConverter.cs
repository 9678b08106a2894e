using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Infrastructure.Persistence;

/// <summary>Stores an enum value in a column. Reading fails if the text is not a value of the enum.</summary>
internal sealed class StoredEnumConverter<T>() : ValueConverter<T, string>(value => Texts[value], text => Values[text])
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts =
        Enum.GetValues<T>().ToDictionary(value => value, value => StoredEnum.Spell($"{value}"));

    private static readonly Dictionary<string, T> Values = Texts.ToDictionary(pair => pair.Value, pair => pair.Key);
}
