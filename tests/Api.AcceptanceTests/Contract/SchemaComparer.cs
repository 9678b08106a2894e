using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>
/// Finds where a served schema does not conform to that of the contract. A response may add members; a request may
/// have further members, but must not be held to anything that the contract does not ask for.
/// </summary>
internal sealed class SchemaComparer(ApiDocument contract, ApiDocument served)
{
    private static readonly string[] Equal =
        ["type", "format", "const", "pattern", "minLength", "maxLength", "minimum", "maximum", "maxProperties"];

    private static readonly string[] Understood =
    [
        .. Equal, "default", "enum", "required", "properties", "items", "anyOf", "additionalProperties", "unevaluatedProperties",
        "description", "examples",
    ];

    public IEnumerable<string> Differences(string place, JsonNode? expected, JsonNode? actual, bool isRequest)
    {
        if (expected is null)
            return isRequest && actual is not null ? [$"{place}: is held to a schema, which the contract does not give"] : [];

        return actual is null
            ? [$"{place}: no schema"]
            : Compare(place, contract.Resolve(expected), served.Resolve(actual), isRequest);
    }

    private IEnumerable<string> Compare(string place, JsonObject expected, JsonObject actual, bool isRequest) =>
    [
        .. (isRequest ? expected.Concat(actual) : expected).Select(keyword => keyword.Key).Distinct().Except(Understood)
            .Select(keyword => $"{place}: the comparison does not know {keyword}"),
        .. Equal.Where(keyword => isRequest || expected.ContainsKey(keyword))
            .SelectMany(keyword => Unequal(place, keyword, expected, actual)),
        // What an omitted member means. A response has no defaults that a reader must fill in.
        .. isRequest ? Unequal(place, "default", expected, actual) : [],
        .. expected.ContainsKey("enum") || isRequest ? UnequalSets(place, "enum", expected, actual) : [],
        .. expected.ContainsKey("anyOf") || isRequest ? UnequalSets(place, "anyOf", expected, actual) : [],
        .. isRequest ? UnequalSets(place, "required", expected, actual) : Missing(place, "required", expected, actual),
        .. Members(place, expected, actual, isRequest),
        .. Differences($"{place}[]", expected["items"], actual["items"], isRequest),
        .. Others(place, expected, actual, isRequest),
    ];

    private IEnumerable<string> Members(string place, JsonObject expected, JsonObject actual, bool isRequest) =>
        from member in expected["properties"]?.AsObject() ?? []
        let at = $"{place}/{member.Key}"
        let found = actual["properties"]?[member.Key]
        from difference in found is null ? [$"{at}: no such member"] : Differences(at, member.Value, found, isRequest)
        select difference;

    private static IEnumerable<string> Unequal(string place, string keyword, JsonObject expected, JsonObject actual) =>
        Text(expected[keyword]) == Text(actual[keyword])
            ? []
            : [$"{place}: {keyword} is {Text(actual[keyword])}, not {Text(expected[keyword])}"];

    private static IEnumerable<string> UnequalSets(string place, string keyword, JsonObject expected, JsonObject actual) =>
        Set(expected[keyword]).SequenceEqual(Set(actual[keyword]))
            ? []
            : [$"{place}: {keyword} is {Words(Set(actual[keyword]))}, not {Words(Set(expected[keyword]))}"];

    private static IEnumerable<string> Missing(string place, string keyword, JsonObject expected, JsonObject actual) =>
        Set(expected[keyword]).Except(Set(actual[keyword])).Select(missing => $"{place}: {keyword} lacks {missing}");

    /// <summary>If the contract lists members, a request may not have others.</summary>
    private static IEnumerable<string> Others(string place, JsonObject expected, JsonObject actual, bool isRequest) =>
        (Others(expected), Others(actual)) switch
        {
            ("false", not "false") => [$"{place}: is open for other members"],
            (_, "true" or "false") when !isRequest || expected.ContainsKey("properties") => [],
            ("true", "false") => [$"{place}: is closed for other members"],
            (_, not ("true" or "false")) when isRequest => [$"{place}: other members are held to a schema"],
            _ => !isRequest || expected.ContainsKey("properties") || !actual.ContainsKey("properties")
                ? []
                : [$"{place}: members are named, which the contract leaves free"],
        };

    private static string Others(JsonObject schema) => Text(schema["unevaluatedProperties"] ?? schema["additionalProperties"] ?? true);

    private static List<string> Set(JsonNode? array) => [.. (array?.AsArray() ?? []).Select(Text).Distinct().Order(StringComparer.Ordinal)];

    private static string Words(IEnumerable<string> set) => $"[{string.Join(", ", set)}]";

    private static string Text(JsonNode? value) => ApiDocument.Text(value, absent: "absent");
}
