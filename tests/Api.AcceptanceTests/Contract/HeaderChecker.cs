using System.Globalization;
using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Checks the headers of a response against the document: each value by its schema, and no undocumented header.</summary>
internal sealed class HeaderChecker(ApiDocument document)
{
    // Headers of HTTP itself, on any response.
    private static readonly string[] Transport = ["Date", "Content-Type", "Content-Length", "Transfer-Encoding", "Connection"];

    /// <summary>All that is wrong with the headers of an operation's grant.</summary>
    public IEnumerable<string> OfGrant(JsonNode documented, ApiResponse response) => Faults(Documented(documented), Transport, response);

    /// <summary>
    /// The faults of the headers of a problem. One from outside all operations may have any header that some operation documents.
    /// </summary>
    public IEnumerable<string> OfProblem(Operation? operation, ApiResponse response) => Faults(
        (operation is null ? document.Operations : [operation]).SelectMany(it => Documented(it.Responses["default"])), Transport, response);

    /// <summary>All that is wrong with the headers of a page or of health, which the document does not describe.</summary>
    public static IEnumerable<string> OfPage(ApiResponse response) => Unknown(["X-Request-Id", "Cache-Control", .. Transport], response);

    private IEnumerable<string> Faults(IEnumerable<KeyValuePair<string, JsonNode?>> documented, string[] besides, ApiResponse response)
    {
        var known = documented.DistinctBy(header => header.Key).ToList();
        return
        [
            .. Unknown([.. known.Select(header => header.Key), .. besides], response),
            .. from header in known
               where response.Header(header.Key) is not null
               from fault in OfValue(document.Resolve(header.Value!)["schema"], response.Header(header.Key)!)
               select $"the header {header.Key}{fault}",
        ];
    }

    private JsonObject Documented(JsonNode? response) =>
        response is null ? [] : document.Resolve(response)["headers"]?.AsObject() ?? [];

    private IReadOnlyList<string> OfValue(JsonNode? schema, string text) => schema is null
        ? [": no schema"]
        : new SchemaChecker(document).Check(schema, (string?)schema["type"] == "integer" ? Whole(text) : JsonValue.Create(text));

    private static JsonValue Whole(string text) =>
        decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);

    private static IEnumerable<string> Unknown(string[] known, ApiResponse response) =>
        response.Headers.Keys.Except(known, StringComparer.OrdinalIgnoreCase).Select(name => $"the header {name} is not documented");
}
