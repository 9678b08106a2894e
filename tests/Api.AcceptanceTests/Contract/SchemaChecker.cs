using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>
/// Holds a value against a schema of a document, more strictly than JSON Schema would: a member that the schema does not
/// name is a fault wherever it names any, and instants are UTC with three decimals. A keyword unknown here throws.
/// </summary>
internal sealed partial class SchemaChecker(ApiDocument document)
{
    public IReadOnlyList<string> Check(JsonNode schema, JsonNode? value) => [.. Faults(schema, value, "")];

    private IEnumerable<string> Faults(JsonNode schema, JsonNode? value, string at) =>
        schema.AsObject().SelectMany(keyword => Faults(keyword.Key, keyword.Value!, value, at));

    private IEnumerable<string> Faults(string keyword, JsonNode expected, JsonNode? value, string at) => keyword switch
    {
        "$ref" => [.. Faults(document.At((string)expected!), value, at), .. InEmbedded((string)expected!, value, at)],
        "type" => Unless(IsOf((string)expected!, value), at, $"{Text(value)} is no {expected}"),
        "enum" => Unless(
            expected.AsArray().Any(allowed => JsonNode.DeepEquals(allowed, value)), at, $"{Text(value)} is none of {Text(expected)}"),
        "const" => Unless(JsonNode.DeepEquals(expected, value), at, $"{Text(value)} is not {Text(expected)}"),
        "format" => Unless(Words(value) is not { } text || HasFormat((string)expected!, text), at, $"{Text(value)} is no {expected}"),
        "pattern" => Unless(
            Words(value) is not { } text || Regex.IsMatch(text, (string)expected!), at, $"{Text(value)} is not like {expected}"),
        "minLength" => Unless(!(Length(value) < (int)expected), at, $"is shorter than {expected}"),
        "maxLength" => Unless(!(Length(value) > (int)expected), at, $"is longer than {expected}"),
        "minimum" => Unless(!(Number(value) < (decimal)expected), at, $"{Text(value)} is below {expected}"),
        "maximum" => Unless(!(Number(value) > (decimal)expected), at, $"{Text(value)} is above {expected}"),
        "maxProperties" => Unless(value is not JsonObject many || many.Count <= (int)expected, at, $"has more than {expected} members"),
        "required" => Missing(expected.AsArray(), value, at),
        "properties" => Members(expected.AsObject(), value, at),
        "items" => value is JsonArray items ? items.SelectMany((item, index) => Faults(expected, item, $"{at}/{index}")) : [],
        "anyOf" => Unless(expected.AsArray().Any(either => !Faults(either!, value, at).Any()), at, $"fits none of {Text(expected)}"),
        // Closed it is by its properties; open, it is a free object.
        "additionalProperties" => Unless(
            expected.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            at,
            "the schema's additionalProperties are neither true nor false"),
        "description" or "default" or "example" => [],
        _ => throw new NotSupportedException($"The keyword {keyword} at {at} is not checked."),
    };

    private IEnumerable<string> InEmbedded(string reference, JsonNode? value, string at)
    {
        if (EmbeddedResponse.Find(reference, value, document) is not { } embedded)
            return [];

        var (quoted, place) = (value![embedded.Member], $"{at}/{embedded.Member}");
        return embedded.Schema is null
            ? [$"{place}: has no known schema"]
            : [
                .. Faults(embedded.Schema, quoted, place),
                .. embedded.LeftOut.Where(pointer => IsThere(pointer, quoted)).Select(pointer => $"{place}{pointer}: is to be left out")
            ];
    }

    private static bool IsThere(string pointer, JsonNode? value) =>
        pointer.Split('/')[1..].Aggregate(value, (node, name) => (node as JsonObject)?[name]) is not null;

    private IEnumerable<string> Members(JsonObject known, JsonNode? value, string at) =>
        value is not JsonObject members ? [] : members.SelectMany(member =>
            known[member.Key] is { } schema ? Faults(schema, member.Value, $"{at}/{member.Key}") : [$"{at}/{member.Key}: is unknown"]);

    private static IEnumerable<string> Missing(JsonArray required, JsonNode? value, string at) =>
        value is not JsonObject members ? [] : required
            .Select(name => (string)name!)
            .Where(name => !members.ContainsKey(name))
            .Select(name => $"{at}/{name}: is missing");

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.IsInteger((decimal)value!),
        ("object" or "array" or "string" or "number" or "boolean" or "integer", _) => false,
        _ => throw new NotSupportedException($"The type {type} is not checked."),
    };

    private static bool HasFormat(string format, string text) => format switch
    {
        "uuid" => Guid.TryParseExact(text, "D", out var id) && id.ToString() == text,
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTime.TryParseExact(
            text, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "email" => Email().IsMatch(text),
        _ => throw new NotSupportedException($"The format {format} is not checked."),
    };

    private static IEnumerable<string> Unless(bool isRight, string at, string fault) => isRight ? [] : [$"{at}: {fault}"];

    private static string? Words(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? (string?)value : null;

    private static int? Length(JsonNode? value) => Words(value)?.EnumerateRunes().Count();

    private static decimal? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? (decimal)value : null;

    private static string Text(JsonNode? value) => ApiDocument.Text(value, absent: "null");

    [GeneratedRegex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Email();
}
