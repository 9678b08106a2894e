using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Idempotency;

/// <summary>The document names the headers of a replay on all responses that are stored: grants and refusals.</summary>
internal sealed class ReplayHeaderTests(Engine engine) : AcceptanceTest(engine)
{
    private static readonly string[] OnReplays = ["Idempotent-Replayed", "Idempotent-Replay-Stale"];

    [Test]
    public async Task ReplayHeaders_AreDocumentedOnEveryResponseOfIdempotentOperationsOnly()
    {
        var operations = (await With(null).Get("/openapi/v1.json")).Granted().Json["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject())
            .Select(operation => operation.Value!)
            .ToLookup(operation => (operation["parameters"]?.AsArray() ?? [])
                .Any(parameter => (string?)parameter!["name"] == "Idempotency-Key"));

        Assert.That(new[] { operations[true].Count(), operations[false].Count() }, Has.All.GreaterThan(3), "both kinds are found");
        Assert.That(operations[true].SelectMany(Responses), Has.All.SupersetOf(OnReplays));
        Assert.That(operations[false].SelectMany(Responses), Has.None.Contains(OnReplays[0]).And.None.Contains(OnReplays[1]));
    }

    [Test]
    public async Task ReplayedRefusal_HasOnlyDocumentedHeaders()
    {
        const string Body = """{ "productOfferingId": "none", "customerId": "rid_none", "subscriber": { "name": "Bo" } }""";
        (await Api.Post("/subscriptions", Body, ("Idempotency-Key", "one"))).Refused(404, "customer_not_found");

        var replay = (await Api.Post("/subscriptions", Body, ("Idempotency-Key", "one"))).Refused(404, "customer_not_found");

        var document = (await With(null).Get("/openapi/v1.json")).Granted().Json["paths"]!["/subscriptions"]!["post"]!;
        Assert.That(replay.Header("Idempotent-Replayed"), Is.EqualTo("true"));
        Assert.That(
            replay.Headers.Keys.Except(["Content-Type", "Content-Length", "Date"]),
            Is.SubsetOf(HeadersOf(document["responses"]!["default"]!)).IgnoreCase);
    }

    private static IEnumerable<string[]> Responses(JsonNode operation) =>
        operation["responses"]!.AsObject().Select(response => HeadersOf(response.Value!));

    private static string[] HeadersOf(JsonNode response) => [.. (response["headers"]?.AsObject() ?? []).Select(header => header.Key)];
}
