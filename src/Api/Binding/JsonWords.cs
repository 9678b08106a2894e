using System.Text.Json;

namespace Connect.Api.Binding;

/// <summary>Says of a single JSON value what it would have to be.</summary>
internal static class JsonWords
{
    /// <summary>Null where the value can be taken, else what would be right.</summary>
    public static string? Refuse(JsonElement element, Type type)
    {
        if (type.IsEnum)
        {
            var names = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, StrictJson.Options).GetString()).ToList();
            return element.ValueKind == JsonValueKind.String && names.Contains(element.GetString()) ? null : $"must be one of {string.Join(", ", names)}";
        }

        if (type == typeof(decimal))
            return element.ValueKind == JsonValueKind.Number && ExactNumber.TryCanonical(element, out _) ? null : Of(type);

        try
        {
            return element.Deserialize(type, StrictJson.Options) is null ? Of(type) : null;
        }
        catch (JsonException)
        {
            return Of(type);
        }
    }

    private static string Of(Type type) => type switch
    {
        _ when type == typeof(string) => "must be a string",
        _ when type == typeof(bool) => "must be true or false",
        _ when type == typeof(int) => "must be a whole number",
        _ when type == typeof(decimal) => "must be a number of at most 28 digits",
        _ when type == typeof(Guid) => "must be a UUID, like 0198c0de-0000-7000-8000-000000000001",
        _ when type == typeof(DateOnly) => "must be a date that exists, like 2024-03-01",
        _ when type == typeof(DateTimeOffset) => "must be an instant with its offset, like 2024-03-01T12:00:00Z",
        _ => throw new InvalidOperationException($"No words for {type.Name}: add them."),
    };
}
