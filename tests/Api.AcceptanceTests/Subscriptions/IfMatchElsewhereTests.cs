using System.Text.RegularExpressions;
using Connect.Api.AcceptanceTests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>A precondition that an operation would not check is refused: its caller relies on it.</summary>
internal sealed partial class IfMatchElsewhereTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Offering = """
        { "name": "Data", "type": "ADDON", "price": { "currency": "SEK", "priceType": "ONE_TIME", "netPrice": 1 },
          "group": { "productOfferingGroupId": "g", "name": "G" } }
        """;

    private static readonly TestCaseData[] Writes =
    [
        new("POST", "/customers", """{ "name": "Ada" }"""),
        new("POST", "/subscriptions", """{ "productOfferingId": "mobile-m", "customerId": "rid_ada", "subscriber": { "name": "Bo" } }"""),
        new("PUT", "/product-offerings/data", Offering),
    ];

    [TestCaseSource(nameof(Writes))]
    public async Task Write_WithoutSupportForIfMatch_RefusesIt(string method, string path, string body)
    {
        foreach (var ifMatch in new[] { "\"1\"", "*", "what is no ETag", "" })
        {
            var response = (await Api.Send(method, path, body, ("If-Match", ifMatch))).Refused(400, "validation_failed").At("If-Match");
            Assert.That(
                (string?)response.Json["errors"]![0]!["detail"],
                Is.EqualTo("must be left out: this operation does not take If-Match"));
        }

        await using var db = Database();
        Assert.That((await db.Customers.CountAsync(), await db.ProductOfferings.CountAsync()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task EveryWrite_DocumentsIfMatchOrRefusesIt()
    {
        var paths = (await With(null).Get("/openapi/v1.json")).Granted().Json["paths"]!.AsObject();
        var silent = paths
            .SelectMany(path => path.Value!.AsObject()
                .Select(operation => (Method: operation.Key.ToUpperInvariant(), Path: path.Key, Json: operation.Value!)))
            .Where(operation => operation.Method != "GET"
                && operation.Json["parameters"]?.AsArray().Any(parameter => (string?)parameter!["name"] == "If-Match") != true)
            .ToList();

        Assert.That(silent, Has.Count.GreaterThanOrEqualTo(Writes.Length));
        foreach (var (method, path, _) in silent)
        {
            var response = (await Api.Send(method, Placeholder().Replace(path, $"{Guid.NewGuid()}"), "{}", ("If-Match", "*")))
                .Refused(400, "validation_failed");
            Assert.That(
                response.Json["errors"]!.AsArray().Select(error => (string?)error!["pointer"]),
                Does.Contain("If-Match"),
                $"{method} {path}");
        }
    }

    [Test]
    public async Task UnsupportedIfMatch_WithOtherFaults_IsListedAmongThem() =>
        (await Api.Post("/customers?x=1", """{ "nmae": "Ada" }""", ("If-Match", "*")))
            .Refused(400, "validation_failed").At("/nmae", "/name", "x", "If-Match");

    [Test]
    public async Task Read_WithIfMatch_IsGranted() => (await Api.Get("/events", ("If-Match", "*"))).Granted();

    [GeneratedRegex("\\{\\w+\\}")]
    private static partial Regex Placeholder();
}
