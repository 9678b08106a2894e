using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Connect.Api.Binding.Json;

/// <summary>Describes what a single JSON value must be.</summary>
internal static class JsonWords
{
    /// <summary>Returns null if the value is valid for the type, otherwise what it must be.</summary>
    public static string? Refuse(JsonElement element, Type type) => type switch
    {
        _ when type.IsEnum => RefuseEnum(element, type),
        _ when type == typeof(string) => Unless(element.ValueKind == JsonValueKind.String, "must be a string"),
        _ when type == typeof(bool) => Unless(element.ValueKind is JsonValueKind.True or JsonValueKind.False, "must be true or false"),
        _ when type == typeof(int) => Unless(element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out _), Whole),
        _ when type == typeof(decimal) && element.ValueKind != JsonValueKind.Number => "must be a number, without quotes",
        _ when type == typeof(decimal) => Unless(ExactNumber.IsExact(element), Exact),
        _ when type == typeof(Guid) => Unless(IsText(element, type), "must be a UUID, like 0198c0de-0000-7000-8000-000000000001"),
        _ when type == typeof(DateOnly) => Unless(IsText(element, type), "must be a date that exists, like 2024-03-01"),
        _ when type == typeof(DateTimeOffset) => Unless(IsText(element, type), Instant),
        _ => throw new InvalidOperationException($"{type.Name} does not have a description yet: add one."),
    };

    private const string Instant = "must be an instant with its offset, like 2024-03-01T12:00:00Z";

    private static readonly ConcurrentDictionary<Type, string[]> EnumNames = [];

    private static readonly string Whole = string.Create(
        CultureInfo.InvariantCulture,
        $"must be a whole number from {int.MinValue} to {int.MaxValue}, written without a decimal point or exponent");

    private static readonly string Exact = string.Create(
        CultureInfo.InvariantCulture,
        $"must be a number that can be stored exactly: at most 28 digits after the decimal point, "
            + $"and without the point at most {decimal.MaxValue}");

    private static string? RefuseEnum(JsonElement element, Type type)
    {
        var names = EnumNames.GetOrAdd(type, static type =>
        [
            .. Enum.GetValues(type).Cast<object>()
                .Select(value => JsonSerializer.SerializeToElement(value, type, StrictJson.Options).GetString()!),
        ]);
        return element.ValueKind == JsonValueKind.String && names.Contains(element.GetString()!)
            ? null
            : $"must be one of {string.Join(", ", names)}";
    }

    private static bool IsText(JsonElement element, Type type)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String && element.Deserialize(type, StrictJson.Options) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Unless(bool isValid, string mustBe) => isValid ? null : mustBe;
}
