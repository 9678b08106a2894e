using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Catalog;

internal sealed class ProductOfferingTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Minimal = """
        { "name": "Data", "type": "ADDON", "price": { "currency": "SEK", "priceType": "ONE_TIME", "netPrice": 10 },
          "group": { "productOfferingGroupId": "extras", "name": "Extras" } }
        """;

    [Test]
    public async Task Put_OfANewOffering_CreatesItWithDefaults()
    {
        var response = (await Api.Put("/product-offerings/Data.10_GB-x", Minimal)).Granted(201);

        Assert.That(response.Header("Location"), Is.EqualTo("/product-offerings/Data.10_GB-x"));
        Assert.That((string?)response.Json["status"], Is.EqualTo("AVAILABLE"));
        Assert.That((string?)response.Json["cancelSchedule"], Is.EqualTo("INSTANT"));
        Assert.That((string?)response.Json["changeSchedule"], Is.EqualTo("INSTANT"));
        Assert.That(response.Json["addonCategories"]!.AsArray(), Is.Empty);
        Assert.That((await Api.Get("/product-offerings/Data.10_GB-x")).Granted().Body, Is.EqualTo(response.Body));
    }

    [Test]
    public async Task Put_OfAnOfferingThatExists_ReplacesAllOfIt()
    {
        await Api.Offers("data", boundMonths: 12, extra: """ "description": "Old", "metadata": { "a": 1 }, """);
        await MoveClockTo("2026-03-16T11:00:00Z");

        var response = (await Api.Put("/product-offerings/data", Minimal)).Granted();

        Assert.That(response.Json["description"], Is.Null);
        Assert.That(response.Json["metadata"], Is.Null);
        Assert.That(response.Json["price"]!["boundMonths"], Is.Null);
        Assert.That((string?)response.Json["createdAt"], Is.EqualTo(Noon15March));
        Assert.That((string?)response.Json["updatedAt"], Is.EqualTo("2026-03-16T11:00:00.000Z"));
    }

    [Test]
    public async Task Get_OfAnUnknownOffering_IsNotFound()
    {
        await Api.Offers("data");
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, "catalog:read");

        (await Api.Get("/product-offerings/other")).Refused(404, "product_offering_not_found");
        (await stranger.Get("/product-offerings/data")).Refused(404, "product_offering_not_found");
    }

    [Test]
    public async Task Put_OfTheSameIdByTwoTenants_CreatesOneForEach()
    {
        await Api.Offers("data");
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, "catalog:write");

        (await stranger.Put("/product-offerings/data", Minimal)).Granted(201);

        Assert.That((string?)(await Api.Get("/product-offerings/data")).Json["name"], Is.EqualTo("Offering data"));
    }

    [Test]
    public async Task Put_OfTheIdInAnotherLetterCase_CreatesAnother()
    {
        await Api.Offers("data");

        (await Api.Put("/product-offerings/Data", Minimal)).Granted(201);

        Assert.That((string?)(await Api.Get("/product-offerings/data")).Json["name"], Is.EqualTo("Offering data"));
    }

    [Test]
    public async Task Put_WithInvalidValues_NamesEachPlace() => (await Api.Put("/product-offerings/a%20b", """
        { "name": "", "type": "ADDON", "cancelSchedule": "END_OF_BILLING_PERIOD", "changeSchedule": "END_OF_BILLING_PERIOD",
          "price": { "currency": "kr", "priceType": "ONE_TIME", "netPrice": 10, "boundMonths": 121 },
          "group": { "productOfferingGroupId": "extras", "name": "Extras" } }
        """)).Refused(400, "validation_failed").At(
            "productOfferingId", "/name", "/cancelSchedule", "/changeSchedule", "/price/currency", "/price/boundMonths");

    [TestCase("0.12345678901234567890123456789012345")]
    [TestCase("1e-400")]
    [TestCase("1e29")]
    public async Task Put_WithAPriceThatADecimalCannotHold_IsRefused(string price) =>
        (await Api.Put("/product-offerings/data", Minimal.Replace("10 }", $"{price} }}", StringComparison.Ordinal)))
            .Refused(400, "validation_failed").At("/price/netPrice");

    [Test]
    public async Task Get_WithATrailingBlankInTheId_IsNotFound()
    {
        await Api.Offers("data");

        (await Api.Get("/product-offerings/data%20")).Refused(404, "product_offering_not_found");
    }

    [Test]
    public async Task Put_WithValuesOfTheWrongJsonType_NamesEachPlace() => (await Api.Put("/product-offerings/data", """
        { "name": 1, "type": "Addon",
          "price": { "currency": "SEK", "priceType": "recurring", "netPrice": "10", "billingCycle": { "interval": 1.5 } },
          "group": "extras", "addonCategories": ["a", 2] }
        """)).Refused(400, "validation_failed").At(
            "/name", "/type", "/group", "/addonCategories/1",
            "/price/priceType", "/price/netPrice", "/price/billingCycle/interval", "/price/billingCycle/period");
}
