using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>An answer that its document does not allow is found out.</summary>
internal sealed class AnswerCheckerTests
{
    private const string Thing = """{ "name": "a" }""";
    private const string Problem = """{ "code": "thing_not_found", "status": 404, "retryable": false }""";
    private const string Busy = """{ "code": "overloaded", "status": 503, "retryable": true }""";

    private static readonly AnswerChecker Checker = new(Yaml.Read("""
        paths:
          /things/{thingId}:
            get:
              operationId: getThing
              x-problem-codes: [thing_not_found, overloaded, unauthenticated]
              responses:
                "200":
                  headers: { ETag: { schema: { type: string } } }
                  content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } }
                default:
                  content: { application/problem+json: { schema: { $ref: "#/components/schemas/Problem" } } }
            delete:
              operationId: deleteThing
              responses: { "204": { description: Gone. } }
        components:
          schemas:
            Problem: { type: object, required: [code], properties: { code: { type: string }, status: { type: integer }, retryable: { type: boolean } } }
        """));

    [TestCase("GET", "/things/1?expand=parts", 200, "application/json", Thing)]
    [TestCase("GET", "/things/1", 404, "application/problem+json", Problem)]
    [TestCase("GET", "/things/1", 503, "application/problem+json", Busy)]
    [TestCase("DELETE", "/things/1", 204, "", "")]
    [TestCase("GET", "/health/ready", 200, "text/plain", "well")]
    [TestCase("GET", "/health/ready", 503, "application/problem+json", Busy)]
    public void Faults_OfAnAnswerThatTheDocumentAllows_AreNone(string method, string path, int status, string mediaType, string body) =>
        Assert.That(Checker.Faults(method, path, Answer(status, mediaType, body)), Is.Empty);

    [TestCase("GET", "/things/1", 200, "application/json", """{ "name": 1 }""", "/name: 1 is no string")]
    [TestCase("GET", "/things/1", 200, "application/json", """{ "nmae": "a" }""", "/nmae: is unknown")]
    [TestCase("GET", "/things/1", 200, "application/json", "{", "the body is no JSON")]
    [TestCase("GET", "/things/1", 200, "text/plain", Thing, "Content-Type is text/plain, not application/json")]
    [TestCase("GET", "/things/1", 201, "application/json", Thing, "getThing does not answer 201")]
    [TestCase("DELETE", "/things/1", 204, "application/json", Thing, "has a body")]
    [TestCase("GET", "/things/1", 404, "application/json", Problem, "Content-Type is application/json, not application/problem+json")]
    [TestCase("GET", "/things/1", 404, "application/problem+json", "{}", "/code: is missing")]
    [TestCase("GET", "/things/1", 409, "application/problem+json", Problem, "status is 404, not 409")]
    [TestCase("GET", "/things/1", 409, "application/problem+json", """{ "code": "thing_taken", "status": 409, "retryable": false }""", "getThing does not refuse with thing_taken")]
    [TestCase("GET", "/nowhere", 404, "text/html", "", "Content-Type is text/html, not application/problem+json")]
    [TestCase("GET", "/nowhere", 404, "application/problem+json", "[]", ": [] is no object")]
    public void Faults_OfAnAnswerThatTheDocumentDoesNotAllow_AreFound(string method, string path, int status, string mediaType, string body, string fault) =>
        Assert.That(Checker.Faults(method, path, Answer(status, mediaType, body)), Is.EqualTo([fault]));

    [TestCase("X-Request-Id", 200, "application/json", Thing)]
    [TestCase("ETag", 200, "application/json", Thing)]
    [TestCase("X-Request-Id", 404, "application/problem+json", Problem)]
    [TestCase("Retry-After", 503, "application/problem+json", Busy)]
    [TestCase("WWW-Authenticate", 401, "application/problem+json", """{ "code": "unauthenticated", "status": 401, "retryable": false }""")]
    public void Faults_OfAnAnswerWithoutAHeaderThatItMustHave_NameIt(string header, int status, string mediaType, string body) =>
        Assert.That(Checker.Faults("GET", "/things/1", Answer(status, mediaType, body, without: header)), Is.EqualTo([$"the header {header} is missing"]));

    private static Answered Answer(int status, string mediaType, string body, string without = "")
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["X-Request-Id"] = "1",
            ["ETag"] = "\"1\"",
            ["Retry-After"] = "1",
            ["WWW-Authenticate"] = "ApiKey",
            ["Content-Type"] = mediaType,
        };
        headers.Remove(without);
        return new(status, headers, body);
    }
}
