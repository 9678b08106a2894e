using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>
/// Says where a served schema does not keep what the contract's promises. What it adds is its own, but a request must not
/// be held to a form, a choice of values or a member that the contract does not ask for.
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
            return [];

        return actual is null
            ? [$"{place}: no schema"]
            : Compare(place, contract.Resolve(expected), served.Resolve(actual), isRequest);
    }

    private IEnumerable<string> Compare(string place, JsonObject expected, JsonObject actual, bool isRequest) =>
    [
        .. expected.Select(keyword => keyword.Key).Except(Understood).Select(keyword => $"{place}: the comparison does not know {keyword}"),
        .. Equal.Where(expected.ContainsKey).SelectMany(keyword => Unequal(place, keyword, expected, actual)),
        // What is meant by a member left out; an answer leaves nothing out for the reader to fill in.
        .. isRequest && expected.ContainsKey("default") ? Unequal(place, "default", expected, actual) : [],
        .. isRequest && !expected.ContainsKey("format") ? Unequal(place, "format", expected, actual) : [],
        .. expected.ContainsKey("enum") || isRequest ? UnequalSets(place, "enum", expected, actual) : [],
        .. expected.ContainsKey("anyOf") || isRequest ? UnequalSets(place, "anyOf", expected, actual) : [],
        .. isRequest ? UnequalSets(place, "required", expected, actual) : Missing(place, "required", expected, actual),
        .. Members(place, expected, actual, isRequest),
        .. Differences($"{place}[]", expected["items"], actual["items"], isRequest),
        .. IsClosed(expected) && !IsClosed(actual) ? [$"{place}: is open for other members"] : Array.Empty<string>(),
    ];

    private IEnumerable<string> Members(string place, JsonObject expected, JsonObject actual, bool isRequest) =>
        from member in expected["properties"]?.AsObject() ?? []
        let at = $"{place}/{member.Key}"
        let found = actual["properties"]?[member.Key]
        from difference in found is null ? [$"{at}: no such member"] : Differences(at, member.Value, found, isRequest)
        select difference;

    private static IEnumerable<string> Unequal(string place, string keyword, JsonObject expected, JsonObject actual) =>
        Text(expected[keyword]) == Text(actual[keyword]) ? [] : [$"{place}: {keyword} is {Text(actual[keyword])}, not {Text(expected[keyword])}"];

    private static IEnumerable<string> UnequalSets(string place, string keyword, JsonObject expected, JsonObject actual) =>
        Set(expected[keyword]).SequenceEqual(Set(actual[keyword]))
            ? []
            : [$"{place}: {keyword} is {Words(Set(actual[keyword]))}, not {Words(Set(expected[keyword]))}"];

    private static IEnumerable<string> Missing(string place, string keyword, JsonObject expected, JsonObject actual) =>
        Set(expected[keyword]).Except(Set(actual[keyword])).Select(missing => $"{place}: {keyword} lacks {missing}");

    private static bool IsClosed(JsonObject schema) =>
        schema["additionalProperties"]?.ToJsonString() == "false" || schema["unevaluatedProperties"]?.ToJsonString() == "false";

    private static List<string> Set(JsonNode? array) => [.. (array?.AsArray() ?? []).Select(Text).Distinct().Order(StringComparer.Ordinal)];

    private static string Words(IEnumerable<string> set) => $"[{string.Join(", ", set)}]";

    private static string Text(JsonNode? value) => ApiDocument.Text(value, absent: "absent");
}
