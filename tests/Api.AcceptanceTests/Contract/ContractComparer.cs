using System.Text.Json.Nodes;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Lists each place where a served document does not conform to the contract.</summary>
internal sealed class ContractComparer(ApiDocument contract, ApiDocument served)
{
    private readonly SchemaComparer schemas = new(contract, served);

    public static string NotServed(string operationId) => $"{operationId}: is not served";

    public static string NoParameter(string operationId, string place, string name) => $"{operationId} {place} {name}: no such parameter";

    public IReadOnlyList<string> Differences() =>
    [
        .. Unequal("document", "security", contract.Root, served.Root),
        .. Unequal(
            "document", "securitySchemes", contract.Root["components"] ?? new JsonObject(), served.Root["components"] ?? new JsonObject()),
        .. contract.Operations.SelectMany(OfOperation),
    ];

    private IEnumerable<string> OfOperation(Operation expected)
    {
        var actual = served.Operations.SingleOrDefault(operation => (operation.Method, operation.Path) == (expected.Method, expected.Path));
        if (actual is null)
        {
            return [served.Operations.Any(operation => operation.Id == expected.Id)
                ? $"{expected.Id}: is served at another address"
                : NotServed(expected.Id)];
        }

        return
        [
            .. Unequal(expected.Id, "operationId", expected.Json, actual.Json),
            .. Unequal(expected.Id, "x-required-scope", expected.Json, actual.Json),
            .. expected.ProblemCodes.Except(actual.ProblemCodes).Select(code => $"{expected.Id}: x-problem-codes lacks {code}"),
            .. expected.Parameters.SelectMany(parameter => OfParameter(expected.Id, parameter, actual)),
            .. actual.Parameters.Where(parameter => IsRequired(parameter) && !expected.Parameters.Any(other => IsSame(parameter, other)))
                .Select(parameter => $"{expected.Id} {Place(parameter)}: is required, which the contract does not say"),
            .. OfBody(expected, actual),
            .. expected.Responses.SelectMany(
                response => OfResponse($"{expected.Id} {response.Key}", response.Value!, actual.Responses[response.Key])),
        ];
    }

    private IEnumerable<string> OfParameter(string operationId, JsonObject expected, Operation operation)
    {
        var place = $"{operationId} {Place(expected)}";
        if (operation.Parameters.SingleOrDefault(parameter => IsSame(parameter, expected)) is not { } actual)
            return [NoParameter(operationId, (string)expected["in"]!, (string)expected["name"]!)];

        return
        [
            .. IsRequired(actual) == IsRequired(expected)
                ? []
                : new[] { $"{place}: required is {IsRequired(actual)}, not {IsRequired(expected)}" },
            .. Lists(actual) == Lists(expected)
                ? []
                : new[] { $"{place}: several values are given by {Lists(actual)}, not {Lists(expected)}" },
            .. schemas.Differences(place, expected["schema"], actual["schema"], isRequest: true),
        ];
    }

    private IEnumerable<string> OfBody(Operation expected, Operation actual)
    {
        var place = $"{expected.Id} body";
        var (wanted, given) = (Resolved(contract, expected.Json["requestBody"]), Resolved(served, actual.Json["requestBody"]));
        if (wanted is null || given is null)
            return wanted == given ? [] : [$"{place}: {(given is null ? "is not taken" : "is taken, which the contract does not say")}"];

        return [.. Unequal(place, "required", wanted, given), .. OfContent(place, wanted, given, isRequest: true)];
    }

    private IEnumerable<string> OfResponse(string place, JsonNode expected, JsonNode? actual)
    {
        if (actual is null)
            return [$"{place}: no such response"];

        var (wanted, given) = (contract.Resolve(expected), served.Resolve(actual));
        return
        [
            .. from header in wanted["headers"]?.AsObject() ?? []
               let at = $"{place} header {header.Key}"
               let found = Resolved(served, given["headers"]?[header.Key])
               from difference in found is null
                   ? [$"{at}: no such header"]
                   : schemas.Differences(at, contract.Resolve(header.Value)["schema"], found["schema"], isRequest: false)
               select difference,
            .. OfContent(place, wanted, given, isRequest: false),
        ];
    }

    private IEnumerable<string> OfContent(string place, JsonObject expected, JsonObject actual, bool isRequest) =>
        from media in expected["content"]?.AsObject() ?? []
        let found = actual["content"]?[media.Key]
        from difference in found is null
            ? [$"{place}: no {media.Key}"]
            : schemas.Differences(place, media.Value["schema"], found["schema"], isRequest)
        select difference;

    private static JsonObject? Resolved(ApiDocument document, JsonNode? node) => node is null ? null : document.Resolve(node);

    private static IEnumerable<string> Unequal(string place, string member, JsonNode expected, JsonNode actual) =>
        JsonNode.DeepEquals(expected[member], actual[member])
            ? []
            : [$"{place}: {member} is {ApiDocument.Text(actual[member], "absent")}, not {ApiDocument.Text(expected[member], "absent")}"];

    private static string Place(JsonObject parameter) => $"{parameter["in"]} {parameter["name"]}";

    private static bool IsSame(JsonObject one, JsonObject other) => Place(one) == Place(other);

    private static bool IsRequired(JsonObject parameter) => (bool?)parameter["required"] == true;

    // What style and explode mean, with their defaults; to a single value they mean nothing.
    private static string Lists(JsonObject parameter)
    {
        var style = (string?)parameter["style"] ?? ((string?)parameter["in"] is "query" or "cookie" ? "form" : "simple");
        return (string?)parameter["schema"]?["type"] != "array"
            ? "nothing"
            : $"{style}, {((bool?)parameter["explode"] ?? (style == "form") ? "one by one" : "together")}";
    }
}
