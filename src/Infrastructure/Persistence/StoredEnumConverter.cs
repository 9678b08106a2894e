using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Infrastructure.Persistence;

/// <summary>A value of an enum in a column of its own; text that is no such value fails to read.</summary>
internal sealed class StoredEnumConverter<T>() : ValueConverter<T, string>(value => Texts[value], text => Values[text])
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts =
        Enum.GetValues<T>().ToDictionary(value => value, value => StoredEnum.Spell($"{value}"));

    private static readonly Dictionary<string, T> Values = Texts.ToDictionary(pair => pair.Value, pair => pair.Key);
}
