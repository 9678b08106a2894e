using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Checks every response that a test receives against the OpenAPI document of its server.</summary>
internal sealed class ResponseChecker(JsonNode root)
{
    private const string ProblemMediaType = "application/problem+json", ProblemSchema = "#/components/schemas/Problem";
    // The other headers of grants are there in certain cases only.
    private static readonly string[] OnEachGrant = ["ETag", "Location", "Vary"];
    private static readonly ConcurrentDictionary<Uri, Lazy<Task<ResponseChecker>>> Servers = new();
    private readonly ApiDocument document = new(root);

    private HeaderChecker HeaderChecker => new(document);

    /// <summary>The checker of the server that a client speaks to; the document is read once per server.</summary>
    public static Task<ResponseChecker> Of(HttpClient http) => Servers.GetOrAdd(http.BaseAddress!, _ => new(async () =>
        new(JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!))).Value;

    /// <summary>Everything in a response that the document does not allow.</summary>
    public IReadOnlyList<string> Faults(string method, string path, ApiResponse response)
    {
        var operation = document.Find(method, path);
        var isGranted = response.Status is (>= 200 and < 300) or 304;
        return
        [
            .. Headers(response, "X-Request-Id", "Cache-Control"),
            .. isGranted ? [] : OfProblem(operation, response),
            .. !isGranted ? [] : operation is null ? HeaderChecker.OfPage(response) : OfGrant(operation, response),
        ];
    }

    private IEnumerable<string> OfGrant(Operation operation, ApiResponse response)
    {
        if (operation.Responses[$"{response.Status}"] is not { } documented)
            return [$"{operation.Id} does not return {response.Status}"];

        return
        [
            .. Headers(response, OnEachGrant.Where(name => documented["headers"]?[name] is not null)),
            .. HeaderChecker.OfGrant(documented, response),
            .. OfBody(documented, response),
        ];
    }

    private IEnumerable<string> OfBody(JsonNode documented, ApiResponse response)
    {
        if (documented["content"]?.AsObject() is not { Count: > 0 } content)
            return response.Body.Length == 0 ? [] : ["has a body"];

        var mediaType = response.Header("Content-Type") ?? "";
        return content[mediaType]?["schema"] is { } schema
            ? OfJson(schema, response)
            : [$"Content-Type is {mediaType}, not {string.Join(" or ", content.Select(media => media.Key))}"];
    }

    private IEnumerable<string> OfProblem(Operation? operation, ApiResponse response)
    {
        var mediaType = response.Header("Content-Type");
        if (mediaType != ProblemMediaType)
            return [$"Content-Type is {mediaType}, not {ProblemMediaType}"];

        var schema = operation?.Responses["default"]?["content"]?[ProblemMediaType]?["schema"] ?? document.At(ProblemSchema);
        var faults = OfJson(schema, response).ToList();
        return [.. HeaderChecker.OfProblem(operation, response), .. faults.Count > 0 ? faults : OfCode(operation, response)];
    }

    private static IEnumerable<string> OfCode(Operation? operation, ApiResponse response) =>
    [
        .. operation is null || operation.ProblemCodes.Contains(response.Code)
            ? []
            : new[] { $"{operation.Id} does not refuse with {response.Code}" },
        .. (int?)response.Json["status"] == response.Status ? [] : new[] { $"status is {response.Json["status"]}, not {response.Status}" },
        .. response.Code != "validation_failed" || response.Json["errors"] is JsonArray { Count: > 0 }
            ? []
            : new[] { "/errors: is missing" },
        .. On(response, "Retry-After", IsRetryable(response)),
        .. ShouldRetry(response),
        .. On(response, "WWW-Authenticate", response.Status == 401),
        .. On(response, "Allow", response.Status == 405),
    ];

    // What client libraries read of it: without the header they would go by the status alone.
    private static IEnumerable<string> ShouldRetry(ApiResponse response) => response.Header("X-Should-Retry") switch
    {
        null or "" => Headers(response, "X-Should-Retry"),
        var said when said == (IsRetryable(response) ? "true" : "false") => [],
        var said => [$"the header X-Should-Retry is {said}, but retryable is {response.Json["retryable"]}"],
    };

    private static bool IsRetryable(ApiResponse response) => (bool)response.Json["retryable"]!;

    private static IEnumerable<string> On(ApiResponse response, string header, bool isDue) => isDue
        ? Headers(response, header)
        : response.Header(header) is null ? [] : [$"the header {header} does not belong to it"];

    private IEnumerable<string> OfJson(JsonNode schema, ApiResponse response)
    {
        try
        {
            return new SchemaChecker(document).Check(schema, JsonNode.Parse(response.Body));
        }
        catch (JsonException)
        {
            return ["the body is no JSON"];
        }
    }

    private static IEnumerable<string> Headers(ApiResponse response, params IEnumerable<string> names) =>
        names.Where(name => string.IsNullOrEmpty(response.Header(name))).Select(name => $"the header {name} is missing");
}
