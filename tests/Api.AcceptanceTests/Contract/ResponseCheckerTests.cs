using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>A response that its document does not allow is reported.</summary>
internal sealed class ResponseCheckerTests
{
    private const string Thing = """{ "name": "a" }""";
    private const string Problem = """{ "code": "thing_not_found", "status": 404, "retryable": false }""";
    private const string Busy = """{ "code": "overloaded", "status": 503, "retryable": true }""";

    private const string Invalid = """{ "code": "validation_failed", "status": 400, "retryable": false """;

    private static readonly ResponseChecker Checker = new(Yaml.Read("""
        paths:
          /things/{thingId}:
            get:
              operationId: getThing
              x-problem-codes: [thing_not_found, overloaded, unauthenticated, validation_failed]
              responses:
                "200":
                  headers:
                    X-Request-Id: { $ref: "#/components/headers/RequestId" }
                    Cache-Control: { $ref: "#/components/headers/Kept" }
                    ETag: { schema: { type: string, pattern: '^"[0-9]+"$' } }
                    Vary: { schema: { type: string, const: X-Api-Key } }
                  content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
                default:
                  headers:
                    X-Request-Id: { $ref: "#/components/headers/RequestId" }
                    Cache-Control: { $ref: "#/components/headers/Kept" }
                    Retry-After: { schema: { type: integer, minimum: 1 } }
                    X-Should-Retry: { schema: { type: string, enum: ["true", "false"] } }
                    WWW-Authenticate: { schema: { type: string, const: ApiKey } }
                    Allow: { schema: { type: string } }
                  content: { application/problem+json: { schema: { $ref: "#/components/schemas/Problem" } } }
            delete:
              operationId: deleteThing
              responses:
                "204":
                  description: Gone.
                  headers:
                    X-Request-Id: { $ref: "#/components/headers/RequestId" }
                    Cache-Control: { $ref: "#/components/headers/Kept" }
                default: { content: { application/problem+json: { schema: { $ref: "#/components/schemas/Problem" } } } }
        components:
          headers:
            RequestId: { schema: { type: string, maxLength: 9 } }
            Kept: { schema: { type: string, const: no-store } }
          schemas:
            Problem:
              type: object
              required: [code]
              properties:
                code: { type: string }
                status: { type: integer }
                retryable: { type: boolean }
                errors: { type: array }
        """));

    [TestCase("GET", "/things/1?expand=parts", 200, "application/json", Thing)]
    [TestCase("GET", "/things/1", 404, "application/problem+json", Problem)]
    [TestCase("GET", "/things/1", 503, "application/problem+json", Busy)]
    [TestCase("GET", "/things/1", 400, "application/problem+json", Invalid + ", \"errors\": [{}] }")]
    [TestCase("DELETE", "/things/1", 204, "", "")]
    [TestCase("GET", "/health/ready", 200, "text/plain", "well")]
    [TestCase("GET", "/health/ready", 503, "application/problem+json", Busy)]
    public void Faults_OfADocumentedResponse_AreNone(string method, string path, int status, string mediaType, string body) =>
        Assert.That(Checker.Faults(method, path, Response(status, mediaType, body)), Is.Empty);

    [TestCase("GET", "/things/1", 200, "application/json", """{ "name": 1 }""", "/name: 1 is no string")]
    [TestCase("GET", "/things/1", 200, "application/json", """{ "nmae": "a" }""", "/nmae: is unknown")]
    [TestCase("GET", "/things/1", 200, "application/json", "{", "the body is no JSON")]
    [TestCase("GET", "/things/1", 200, "text/plain", Thing, "Content-Type is text/plain, not application/json")]
    [TestCase("GET", "/things/1", 201, "application/json", Thing, "getThing does not return 201")]
    [TestCase("DELETE", "/things/1", 204, "application/json", Thing, "has a body")]
    [TestCase("GET", "/things/1", 404, "application/json", Problem, "Content-Type is application/json, not application/problem+json")]
    [TestCase("GET", "/things/1", 404, "application/problem+json", "{}", "/code: is missing")]
    [TestCase("GET", "/things/1", 409, "application/problem+json", Problem, "status is 404, not 409")]
    [TestCase(
        "GET", "/things/1", 409, "application/problem+json", """{ "code": "thing_taken", "status": 409, "retryable": false }""",
        "getThing does not refuse with thing_taken")]
    [TestCase("GET", "/things/1", 400, "application/problem+json", Invalid + "}", "/errors: is missing")]
    [TestCase("GET", "/things/1", 400, "application/problem+json", Invalid + ", \"errors\": [] }", "/errors: is missing")]
    [TestCase("GET", "/nowhere", 404, "text/html", "", "Content-Type is text/html, not application/problem+json")]
    [TestCase("GET", "/nowhere", 404, "application/problem+json", "[]", ": [] is no object")]
    public void Faults_OfAnUndocumentedResponse_AreFound(
        string method, string path, int status, string mediaType, string body, string fault) =>
        Assert.That(Checker.Faults(method, path, Response(status, mediaType, body)), Is.EqualTo([fault]));

    [TestCase("X-Request-Id", 200, "application/json", Thing)]
    [TestCase("Cache-Control", 200, "application/json", Thing)]
    [TestCase("ETag", 200, "application/json", Thing)]
    [TestCase("Vary", 200, "application/json", Thing)]
    [TestCase("Cache-Control", 404, "application/problem+json", Problem)]
    [TestCase("X-Request-Id", 404, "application/problem+json", Problem)]
    [TestCase("Retry-After", 503, "application/problem+json", Busy)]
    [TestCase("X-Should-Retry", 404, "application/problem+json", Problem)]
    [TestCase("X-Should-Retry", 503, "application/problem+json", Busy)]
    [TestCase("WWW-Authenticate", 401, "application/problem+json", """{ "code": "unauthenticated", "status": 401, "retryable": false }""")]
    public void Faults_OfAResponseWithoutARequiredHeader_NameTheHeader(string header, int status, string mediaType, string body) =>
        Assert.That(
            Checker.Faults("GET", "/things/1", Response(status, mediaType, body, header)),
            Is.EqualTo([$"the header {header} is missing"]));

    [TestCase("Server", "Kestrel", 200, Thing, " is not documented")]
    [TestCase("Set-Cookie", "a=b", 404, Problem, " is not documented")]
    [TestCase("Expires", "-1", 200, Thing, " is not documented")]
    [TestCase("Pragma", "no-cache", 404, Problem, " is not documented")]
    [TestCase("Cache-Control", "public", 200, Thing, ": \"public\" is not \"no-store\"")]
    [TestCase("ETag", "7", 200, Thing, ": \"7\" is not like ^\"[0-9]+\"$")]
    [TestCase("X-Request-Id", "1234567890", 404, Problem, ": is longer than 9")]
    [TestCase("Retry-After", "soon", 503, Busy, ": \"soon\" is no integer")]
    [TestCase("Retry-After", "0", 503, Busy, ": 0 is below 1")]
    [TestCase("Retry-After", "1", 404, Problem, " does not belong to it")]
    [TestCase("X-Should-Retry", "true", 404, Problem, " is true, but retryable is false")]
    [TestCase("X-Should-Retry", "false", 503, Busy, " is false, but retryable is true")]
    [TestCase("X-Should-Retry", "false", 200, Thing, " is not documented")]
    [TestCase("WWW-Authenticate", "ApiKey", 404, Problem, " does not belong to it")]
    [TestCase("Allow", "GET", 404, Problem, " does not belong to it")]
    public void Faults_OfAHeaderThatDoesNotFitItsSchema_NameTheHeader(string header, string value, int status, string body, string fault)
    {
        var response = Response(status, status == 200 ? "application/json" : "application/problem+json", body, header, value);

        Assert.That(Checker.Faults("GET", "/things/1", response), Is.EqualTo([$"the header {header}{fault}"]));
    }

    [Test]
    public void Faults_OfAResponseOutsideAllOperations_NameUndocumentedHeaders()
    {
        Assert.That(
            Checker.Faults("GET", "/docs", Response(200, "text/html", "", "Set-Cookie", "a=b")),
            Is.EqualTo(["the header Set-Cookie is not documented"]));
        Assert.That(
            Checker.Faults("GET", "/nowhere", Response(404, "application/problem+json", Problem, "ETag", "\"1\"")),
            Is.EqualTo(["the header ETag is not documented"]));
    }

    [Test]
    public void Faults_OfAProblemWithUndocumentedHeaders_NameThem() => Assert.That(
        Checker.Faults("DELETE", "/things/1", Response(503, "application/problem+json", Busy)),
        Is.EqualTo([
            "the header X-Request-Id is not documented", "the header Cache-Control is not documented",
            "the header Retry-After is not documented", "the header X-Should-Retry is not documented",
            "deleteThing does not refuse with overloaded",
        ]));

    private static ApiResponse Response(int status, string mediaType, string body, string changed = "", string? value = null)
    {
        var headers = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-Request-Id"] = "1",
            ["Cache-Control"] = "no-store",
            ["ETag"] = status == 200 && body.StartsWith('{') ? "\"1\"" : null,
            ["Vary"] = status == 200 && body.StartsWith('{') ? "X-Api-Key" : null,
            ["Retry-After"] = status == 503 ? "1" : null,
            ["X-Should-Retry"] = mediaType == "application/problem+json" ? (status == 503 ? "true" : "false") : null,
            ["WWW-Authenticate"] = status == 401 ? "ApiKey" : null,
            ["Content-Type"] = mediaType,
            ["Date"] = "now",
        };
        headers[changed] = value;
        return new(
            status,
            headers.Where(header => header.Value is not null)
                .ToDictionary(header => header.Key, header => header.Value!, headers.Comparer),
            body);
    }
}
