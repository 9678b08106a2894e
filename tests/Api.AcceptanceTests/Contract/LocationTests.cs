using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Whoever follows the Location of a 201 finds what was created.</summary>
internal sealed class LocationTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Offering = """
        { "name": "Data", "type": "ADDON", "price": { "currency": "SEK", "priceType": "ONE_TIME", "netPrice": 1 },
          "group": { "productOfferingGroupId": "g", "name": "G" } }
        """;

    /// <summary>By operationId: the member that names what was created, and requests that create it.</summary>
    private static readonly Dictionary<string, (string Id, string Path, string[] Bodies)> Creating = new()
    {
        ["createCustomer"] = ("customerId", "/customers", ["""{ "name": "Ada" }""", """{ "name": "Ada", "referenceId": "crm/1?" }"""]),
        ["createSubscription"] = ("subscriptionId", "/subscriptions",
        [
            Sale(""" "referenceId": "b/c?" """),
            Sale(""" "activationDate": "2026-04-01" """),
        ]),
        ["addSubscriptionAddOn"] = ("subscriptionAddonId", "/subscriptions/rid_a%2Fb%20c/addons",
        [
            """{ "productOfferingId": "data" }""",
            """{ "productOfferingId": "data", "scheduledAt": "2026-04-01" }""",
        ]),
        ["putProductOffering"] = ("productOfferingId", "/product-offerings/New.10_GB-x", [Offering]),
    };

    [Test]
    public async Task Location_OfEachCreatingOperation_IsTheAddressOfTheResource()
    {
        await Api.Offers(Shop.Plan, "SUBSCRIPTION");
        await Api.Offers("data");
        (await Api.Post("/customers", """{ "name": "Ada", "referenceId": "ada" }""")).Granted(201);
        (await Api.Post("/subscriptions", Sale(""" "referenceId": "a/b c" """))).Granted(201);

        var document = new ApiDocument((await With(null).Get("/openapi/v1.json")).Granted().Json);
        var creating = document.Operations.Where(operation => operation.Responses.ContainsKey("201")).ToList();
        Assert.That(creating.Select(operation => operation.Id), Is.EquivalentTo(Creating.Keys));

        foreach (var operation in creating)
        {
            var (id, path, bodies) = Creating[operation.Id];
            foreach (var body in bodies)
                await Follow(id, await Api.Send(operation.Method, path, body));
        }
    }

    private static string Sale(string member) =>
        $$"""{ "productOfferingId": "mobile-m", "customerId": "rid_ada", "subscriber": { "name": "Bo" }, {{member}} }""";

    private async Task Follow(string id, ApiResponse created)
    {
        var location = created.Granted(201).Header("Location")!;

        var found = (await Api.Get(location)).Granted();

        var things = found.Json["items"]?.AsArray() ?? new JsonArray(found.Json);
        Assert.That(things.Count(thing => JsonNode.DeepEquals(thing![id], created.Json[id])), Is.EqualTo(1), $"{location}: {found.Body}");
    }
}
