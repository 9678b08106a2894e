using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Connect.Application.Answers;
using Connect.Application.Validation;
using Connect.Domain;

namespace Connect.Api.Binding;

/// <summary>
/// Holds a body against the type that it shall become and names every fault with its place: unknown, missing and
/// duplicate members, explicit nulls, wrong kinds. The serializer alone would stop at the first.
/// </summary>
internal static class StrictJson
{
    public static readonly JsonSerializerOptions Options = CreateOptions();

    public static IReadOnlyList<FieldError> Check<T>(JsonElement body)
    {
        var errors = new List<FieldError>();
        Check(body, typeof(T), "", errors);
        return errors;
    }

    private static void Check(JsonElement element, Type type, string pointer, List<FieldError> errors)
    {
        var info = Options.GetTypeInfo(type);
        if (element.ValueKind == JsonValueKind.Null)
            errors.Add(new(pointer, pointer.Length == 0 ? "must be an object" : "must not be null; leave it out"));
        else if (type == typeof(RawJson))
            CheckFreeObject(element, pointer, errors);
        else if (info.Kind == JsonTypeInfoKind.Object)
            CheckObject(element, info, pointer, errors);
        else if (info.Kind == JsonTypeInfoKind.Enumerable)
            CheckArray(element, info.ElementType!, pointer, errors);
        else if (JsonWords.Refuse(element, Nullable.GetUnderlyingType(type) ?? type) is { } mustBe)
            errors.Add(new(pointer, mustBe));
    }

    private static void CheckObject(JsonElement element, JsonTypeInfo info, string pointer, List<FieldError> errors)
    {
        if (!IsObject(element, pointer, errors))
            return;

        CheckDuplicates(element, pointer, errors);
        var members = info.Properties.ToDictionary(member => member.Name);
        foreach (var sent in element.EnumerateObject())
        {
            if (members.TryGetValue(sent.Name, out var member))
                Check(sent.Value, member.PropertyType, Join(pointer, sent.Name), errors);
            else
                errors.Add(new(Join(pointer, sent.Name), $"is unknown; known are {string.Join(", ", members.Keys)}"));
        }

        errors.AddRange(members.Values
            .Where(member => member.IsRequired && !element.TryGetProperty(member.Name, out _))
            .Select(member => new FieldError(Join(pointer, member.Name), "is required")));
    }

    private static void CheckArray(JsonElement element, Type itemType, string pointer, List<FieldError> errors)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Add(new(pointer, "must be an array"));
            return;
        }

        foreach (var (index, item) in element.EnumerateArray().Index())
            Check(item, itemType, $"{pointer}/{index}", errors);
    }

    // The client's own: any values, but no member twice, at any depth.
    private static void CheckFreeObject(JsonElement element, string pointer, List<FieldError> errors)
    {
        if (IsObject(element, pointer, errors))
            CheckFree(element, pointer, errors);
    }

    private static void CheckFree(JsonElement element, string pointer, List<FieldError> errors)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            CheckDuplicates(element, pointer, errors);
            foreach (var member in element.EnumerateObject())
                CheckFree(member.Value, Join(pointer, member.Name), errors);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
                CheckFree(item, $"{pointer}/{index}", errors);
        }
    }

    private static bool IsObject(JsonElement element, string pointer, List<FieldError> errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
            errors.Add(new(pointer, "must be an object"));

        return element.ValueKind == JsonValueKind.Object;
    }

    private static void CheckDuplicates(JsonElement element, string pointer, List<FieldError> errors) => errors.AddRange(element
        .EnumerateObject()
        .CountBy(member => member.Name)
        .Where(name => name.Value > 1)
        .Select(name => new FieldError(Join(pointer, name.Key), "must be given once")));

    // RFC 6901.
    private static string Join(string pointer, string name) => $"{pointer}/{name.Replace("~", "~0").Replace("/", "~1")}";

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions { RespectRequiredConstructorParameters = true };
        WireJson.Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
