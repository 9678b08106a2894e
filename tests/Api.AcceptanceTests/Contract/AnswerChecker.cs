using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Holds every answer that a test receives against the document of the server that gave it.</summary>
internal sealed class AnswerChecker(JsonNode root)
{
    private const string ProblemMediaType = "application/problem+json", ProblemSchema = "#/components/schemas/Problem";
    // The other headers of grants are there in certain cases only.
    private static readonly string[] OnEachGrant = ["ETag", "Location", "Vary"];
    private static readonly ConcurrentDictionary<Uri, Lazy<Task<AnswerChecker>>> Servers = new();
    private readonly ApiDocument document = new(root);

    private HeaderChecker HeaderChecker => new(document);

    /// <summary>The checker of the server that a client speaks to; the document is read once per server.</summary>
    public static Task<AnswerChecker> Of(HttpClient http) => Servers.GetOrAdd(http.BaseAddress!, _ => new(async () =>
        new(JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!))).Value;

    /// <summary>All that the document does not allow about an answer.</summary>
    public IReadOnlyList<string> Faults(string method, string path, Answered answer)
    {
        var operation = document.Find(method, path);
        var isGranted = answer.Status is (>= 200 and < 300) or 304;
        return
        [
            .. Headers(answer, "X-Request-Id", "Cache-Control"),
            .. isGranted ? [] : OfProblem(operation, answer),
            .. !isGranted ? [] : operation is null ? HeaderChecker.OfPage(answer) : OfGrant(operation, answer),
        ];
    }

    private IEnumerable<string> OfGrant(Operation operation, Answered answer)
    {
        if (operation.Responses[$"{answer.Status}"] is not { } response)
            return [$"{operation.Id} does not answer {answer.Status}"];

        return
        [
            .. Headers(answer, OnEachGrant.Where(name => response["headers"]?[name] is not null)),
            .. HeaderChecker.OfGrant(response, answer),
            .. OfBody(response, answer),
        ];
    }

    private IEnumerable<string> OfBody(JsonNode response, Answered answer)
    {
        if (response["content"]?.AsObject() is not { Count: > 0 } content)
            return answer.Body.Length == 0 ? [] : ["has a body"];

        var mediaType = answer.Header("Content-Type") ?? "";
        return content[mediaType]?["schema"] is { } schema
            ? OfJson(schema, answer)
            : [$"Content-Type is {mediaType}, not {string.Join(" or ", content.Select(media => media.Key))}"];
    }

    private IEnumerable<string> OfProblem(Operation? operation, Answered answer)
    {
        var mediaType = answer.Header("Content-Type");
        if (mediaType != ProblemMediaType)
            return [$"Content-Type is {mediaType}, not {ProblemMediaType}"];

        var schema = operation?.Responses["default"]?["content"]?[ProblemMediaType]?["schema"] ?? document.At(ProblemSchema);
        var faults = OfJson(schema, answer).ToList();
        return [.. HeaderChecker.OfProblem(operation, answer), .. faults.Count > 0 ? faults : OfCode(operation, answer)];
    }

    private static IEnumerable<string> OfCode(Operation? operation, Answered answer) =>
    [
        .. operation is null || operation.ProblemCodes.Contains(answer.Code) ? [] : new[] { $"{operation.Id} does not refuse with {answer.Code}" },
        .. (int?)answer.Json["status"] == answer.Status ? [] : new[] { $"status is {answer.Json["status"]}, not {answer.Status}" },
        .. answer.Code != "validation_failed" || answer.Json["errors"] is JsonArray { Count: > 0 } ? [] : new[] { "/errors: is missing" },
        .. On(answer, "Retry-After", IsRetryable(answer)),
        .. ShouldRetry(answer),
        .. On(answer, "WWW-Authenticate", answer.Status == 401),
        .. On(answer, "Allow", answer.Status == 405),
    ];

    // What client libraries read of it: without the header they would go by the status alone.
    private static IEnumerable<string> ShouldRetry(Answered answer) => answer.Header("X-Should-Retry") switch
    {
        null or "" => Headers(answer, "X-Should-Retry"),
        var said when said == (IsRetryable(answer) ? "true" : "false") => [],
        var said => [$"the header X-Should-Retry is {said}, but retryable is {answer.Json["retryable"]}"],
    };

    private static bool IsRetryable(Answered answer) => (bool)answer.Json["retryable"]!;

    private static IEnumerable<string> On(Answered answer, string header, bool isDue) => isDue
        ? Headers(answer, header)
        : answer.Header(header) is null ? [] : [$"the header {header} does not belong to it"];

    private IEnumerable<string> OfJson(JsonNode schema, Answered answer)
    {
        try
        {
            return new SchemaChecker(document).Check(schema, JsonNode.Parse(answer.Body));
        }
        catch (JsonException)
        {
            return ["the body is no JSON"];
        }
    }

    private static IEnumerable<string> Headers(Answered answer, params IEnumerable<string> names) =>
        names.Where(name => string.IsNullOrEmpty(answer.Header(name))).Select(name => $"the header {name} is missing");
}
