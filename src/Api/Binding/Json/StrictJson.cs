using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Connect.Application.Validation;
using Connect.Application.Wire;
using Connect.Domain;

namespace Connect.Api.Binding.Json;

/// <summary>
/// Checks a body against its type and reports every error with its place: unknown, missing and duplicate members,
/// explicit nulls, wrong types. The serializer alone would stop at the first error.
/// </summary>
internal static class StrictJson
{
    public static readonly JsonSerializerOptions Options = CreateOptions();

    public static FieldErrors Check<T>(JsonElement body)
    {
        var errors = new FieldErrors();
        Check(body, typeof(T), JsonPlace.Root, errors);
        return errors;
    }

    private static void Check(JsonElement element, Type type, JsonPlace place, FieldErrors errors)
    {
        var info = Options.GetTypeInfo(type);
        if (element.ValueKind == JsonValueKind.Null)
            errors.Add(() => new($"{place}", place.Parent is null ? "must be an object" : "must not be null; leave it out"));
        else if (type == typeof(RawJson))
            CheckFreeObject(element, place, errors);
        else if (info.Kind == JsonTypeInfoKind.Object)
            CheckObject(element, info, place, errors);
        else if (info.Kind == JsonTypeInfoKind.Enumerable)
            CheckArray(element, info.ElementType!, place, errors);
        else if (JsonWords.Refuse(element, Nullable.GetUnderlyingType(type) ?? type) is { } mustBe)
            errors.Add(() => new($"{place}", mustBe));
    }

    private static void CheckObject(JsonElement element, JsonTypeInfo info, JsonPlace place, FieldErrors errors)
    {
        if (!IsObject(element, place, errors))
            return;

        var (members, present, isSimple) = (ObjectMembers.Of(info), 0UL, true);
        foreach (var sent in element.EnumerateObject())
        {
            var name = sent.Name;
            if (members.TryFind(name, out var found))
                Check(sent.Value, found.Member.PropertyType, place.At(name), errors);
            else
                errors.Add(() => new($"{place.At(name)}", $"is unknown; known are {members.Names}"));

            isSimple &= found.Bit != 0 && (present & found.Bit) == 0;
            present |= found.Bit;
        }

        // Members that are known and were sent once each need no search for duplicates.
        if (!isSimple)
            CheckDuplicates(element, place, errors);

        foreach (var missing in members.Missing(present))
            errors.Add(() => new($"{place.At(missing)}", "is required"));
    }

    private static void CheckArray(JsonElement element, Type itemType, JsonPlace place, FieldErrors errors)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            errors.Add(() => new($"{place}", "must be an array"));
            return;
        }

        foreach (var (index, item) in element.EnumerateArray().Index())
            Check(item, itemType, place.At($"{index}"), errors);
    }

    // Any values are allowed here, but duplicate members are not, at any depth.
    private static void CheckFreeObject(JsonElement element, JsonPlace place, FieldErrors errors)
    {
        if (IsObject(element, place, errors))
            CheckFree(element, place, errors);
    }

    private static void CheckFree(JsonElement element, JsonPlace place, FieldErrors errors)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            CheckDuplicates(element, place, errors);
            foreach (var member in element.EnumerateObject())
                CheckFree(member.Value, place.At(member.Name), errors);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
                CheckFree(item, place.At($"{index}"), errors);
        }
    }

    private static bool IsObject(JsonElement element, JsonPlace place, FieldErrors errors)
    {
        if (element.ValueKind != JsonValueKind.Object)
            errors.Add(() => new($"{place}", "must be an object"));

        return element.ValueKind == JsonValueKind.Object;
    }

    private static void CheckDuplicates(JsonElement element, JsonPlace place, FieldErrors errors)
    {
        foreach (var (name, _) in element.EnumerateObject().CountBy(member => member.Name).Where(name => name.Value > 1))
            errors.Add(() => new($"{place.At(name)}", "must be given once"));
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions { RespectRequiredConstructorParameters = true };
        WireJson.Configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
