using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Customers;

internal sealed class CreateCustomerTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task Create_WithAllMembers_ReturnsThem()
    {
        var response = (await Api.Post("/customers", """
            { "name": "Åkes El AB", "type": "BUSINESS", "email": "el@example.com", "referenceId": "crm/1", "metadata": { "vip": true },
              "address": {
                "street1": "Gatan 1", "street2": "B", "city": "Umeå", "zip": "90325", "country": "SE",
                "state": "s", "region": "r", "attention": "Åke" } }
            """)).Granted(201);

        Assert.That(response.Header("Location"), Is.EqualTo($"/customers/{response.Json["customerId"]}"));
        Assert.That(response.Body, Does.Contain("Åkes El AB"));
        Assert.That((string?)response.Json["type"], Is.EqualTo("BUSINESS"));
        Assert.That((string?)response.Json["address"]!["attention"], Is.EqualTo("Åke"));
        Assert.That((string?)response.Json["createdAt"], Is.EqualTo(Noon15March));
    }

    [Test]
    public async Task Create_WithTheNameOnly_IsAConsumer() =>
        Assert.That((string?)(await Api.Post("/customers", """{ "name": "Ada" }""")).Granted(201).Json["type"], Is.EqualTo("CONSUMER"));

    [Test]
    public async Task Create_WithATakenReferenceId_IsRefused()
    {
        (await Api.Post("/customers", """{ "name": "Ada", "referenceId": "crm-1" }""")).Granted(201);
        var (_, other) = await CreateTenant("Other", sandbox: true, "customers:write");

        (await Api.Post("/customers", """{ "name": "Eve", "referenceId": "crm-1" }""")).Refused(409, "reference_id_taken");
        (await Api.Post("/customers", """{ "name": "Eve", "referenceId": "CRM-1" }""")).Granted(201);
        (await other.Post("/customers", """{ "name": "Eve", "referenceId": "crm-1" }""")).Granted(201);
    }

    [TestCase("a\\u0000b")]
    [TestCase("a\\nb")]
    [TestCase(" a")]
    public async Task Create_WithControlCharactersOrOuterBlanksInTheReferenceId_IsRefused(string referenceId) =>
        (await Api.Post("/customers", $$"""{ "name": "Ada", "referenceId": "{{referenceId}}" }"""))
            .Refused(400, "validation_failed").At("/referenceId");

    [Test]
    public async Task Create_WithInvalidValues_NamesEachPlace() =>
        (await Api.Post("/customers", """
            { "name": "", "email": "a b@c.d", "referenceId": "",
              "address": { "street1": "a", "city": "b", "zip": "c", "country": "se" } }
            """)).Refused(400, "validation_failed").At("/name", "/email", "/referenceId", "/address/country");
}
