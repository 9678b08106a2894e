using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The served document says which headers each response has, and their schemas.</summary>
internal sealed class HeaderDescriptionTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Default = "default", CacheControl = "Cache-Control";
    private static readonly string[] OfProblems =
        ["X-Request-Id", "X-Should-Retry", "Cache-Control", "Retry-After", "WWW-Authenticate", "Allow"];
    private static readonly string[] CachePolicies = ["no-store", "private, no-cache", "no-cache", "no-cache,no-store", "public", ""];
    private static readonly string[] AboutASubscription = ["Subscription", "SubscriptionAddOn"];
    private ApiDocument document = null!;

    [SetUp]
    public async Task ReadTheDocument() => document = new((await With(null).Get("/openapi/v1.json")).Granted().Json);

    [Test]
    public void EveryResponse_DocumentsTheHeadersThatItAlwaysHas()
    {
        var missing = from operation in document.Operations
                      from response in operation.Responses
                      from header in Needed(operation, response.Key)
                      where response.Value["headers"]?[header] is null
                      select $"{operation.Id} {response.Key}: {header}";

        Assert.That(missing, Is.Empty);
        Assert.That(
            document.Operations.Where(operation => !operation.Responses.ContainsKey(Default)).Select(operation => operation.Id),
            Is.Empty);
    }

    [TestCase("X-Request-Id", "a-1", "", "has space", "<script>")]
    [TestCase("ETag", "\"7\"", "7", "W/\"7\"", "\"\"", "\"-7\"", "\"seven\"", "\"7\", \"8\"")]
    [TestCase("Location", "/customers/1", "nonsense", "", "/", "//elsewhere", "http://elsewhere/customers/1", "/customers/1?a=b", "/a b")]
    [TestCase("Idempotent-Replayed", "true", "false", "True", "")]
    [TestCase("Idempotent-Replay-Stale", "true", "false", "True", "")]
    [TestCase("Retry-After", "1", "soon", "0", "0.5", "-1", "", "Wed, 01 Jan 2025 00:00:00 GMT")]
    [TestCase("X-Should-Retry", "true", "True", "yes", "1", "", "true, false")]
    [TestCase("WWW-Authenticate", "ApiKey header=\"X-Api-Key\"", "Bearer", "")]
    [TestCase("Vary", "X-Api-Key", "*", "Accept", "")]
    [TestCase("Allow", "GET, POST", "nothing", "GET,", "")]
    public void DocumentedHeader_HasASchemaThatRefusesOtherForms(string name, string good, params string[] bad)
    {
        var checker = new HeaderChecker(document);
        var responses = document.Operations.SelectMany(operation => operation.Responses).Select(response => response.Value!)
            .Where(response => response["headers"]?[name] is not null).ToList();

        Assert.That(responses, Is.Not.Empty);
        foreach (var response in responses)
        {
            Assert.That(checker.OfGrant(response, Carrying(name, good)), Is.Empty);
            foreach (var value in bad)
                Assert.That(checker.OfGrant(response, Carrying(name, value)), Has.Exactly(1).StartsWith($"the header {name}: "), value);
        }
    }

    [Test]
    public void CacheControl_OfEachResponse_IsDocumentedAsOneValue()
    {
        var checker = new HeaderChecker(document);
        foreach (var response in document.Operations.SelectMany(operation => operation.Responses).Select(response => response.Value!))
        {
            var fits = response["headers"]?["ETag"] is null ? "no-store" : "private, no-cache";
            Assert.That(checker.OfGrant(response, Carrying(CacheControl, fits)), Is.Empty);
            foreach (var value in CachePolicies.Where(value => value != fits))
            {
                Assert.That(
                    checker.OfGrant(response, Carrying(CacheControl, value)),
                    Has.Exactly(1).StartsWith($"the header {CacheControl}: "),
                    value);
            }
        }
    }

    [Test]
    public void EveryDocumentedHeader_HasACaseInThisTest()
    {
        var documented = document.Operations.SelectMany(operation => operation.Responses)
            .SelectMany(response => response.Value!["headers"]!.AsObject().Select(header => header.Key)).Distinct();
        var tried = GetType().GetMethod(nameof(DocumentedHeader_HasASchemaThatRefusesOtherForms))!
            .GetCustomAttributes(typeof(TestCaseAttribute), inherit: false)
            .Select(test => ((TestCaseAttribute)test).Arguments[0])
            .Append(CacheControl);

        Assert.That(documented, Is.EquivalentTo(tried));
    }

    private string[] Needed(Operation operation, string status) => status == Default ? OfProblems :
    [
        "X-Request-Id",
        CacheControl,
        .. status == "201" ? new[] { "Location" } : [],
        .. status == "304" || IsAboutASubscription(operation.Responses[status]!) ? new[] { "ETag", "Vary" } : [],
        .. operation.Parameters.Any(parameter => (string?)parameter["name"] == "Idempotency-Key")
            ? new[] { "Idempotent-Replayed", "Idempotent-Replay-Stale" }
            : [],
    ];

    private bool IsAboutASubscription(JsonNode response)
    {
        var schema = response["content"]!["application/json"]!["schema"]!;
        return AboutASubscription.Any(name => RefersTo(name, schema)
            || (document.Resolve(schema)["properties"] is { } members
                && members["nextCursor"] is null && members["items"]?["items"] is { } item && RefersTo(name, item)));
    }

    private static bool RefersTo(string name, JsonNode schema) => (string?)schema["$ref"] == $"#/components/schemas/{name}";

    private static ApiResponse Carrying(string header, string value) => new(200, new Dictionary<string, string> { [header] = value }, "");
}
