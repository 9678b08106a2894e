using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Customers;

internal sealed class GetCustomerTests(Engine engine) : AcceptanceTest(engine)
{
    [TestCase("crm-1", "crm-1")]
    [TestCase("crm/1 å\U0001F600", "crm%2F1%20%C3%A5%F0%9F%98%80")]
    public async Task Get_ByIdOrReferenceId_ReturnsWhatWasCreated(string referenceId, string inPath)
    {
        var body = $$"""{ "name": "Ada", "email": "ada@example.com", "referenceId": "{{referenceId}}", "metadata": { "vip": true } }""";
        var created = (await Api.Post("/customers", body)).Granted(201);

        Assert.That((await Api.Get($"/customers/{created.Json["customerId"]}")).Granted().Body, Is.EqualTo(created.Body));
        Assert.That((await Api.Get($"/customers/rid_{inPath}")).Granted().Body, Is.EqualTo(created.Body));
    }

    [Test]
    public async Task Get_OfAnUnknownOrAnotherTenantsCustomer_IsNotFound()
    {
        var (_, other) = await CreateTenant("Other", sandbox: true, [.. Scopes.All]);
        var theirs = (await other.Post("/customers", """{ "name": "Eve", "referenceId": "crm-1" }""")).Granted(201).Json["customerId"];

        foreach (var named in new[] { $"{theirs}", "rid_crm-1", $"{Guid.CreateVersion7()}", "rid_nobody" })
            (await Api.Get($"/customers/{named}")).Refused(404, "customer_not_found");
    }

    [TestCase("nonsense")]
    [TestCase("rid_")]
    [TestCase("0198c0de00007000800000000000000a")]
    public async Task Get_ByAnInvalidId_IsRefused(string named) => Assert.That(
        (string?)(await Api.Get($"/customers/{named}")).Refused(400, "validation_failed").At("customerId").Json["errors"]![0]!["detail"],
        Is.EqualTo("must be a customer's UUID, or rid_ followed by its referenceId"));

    [Test]
    public async Task Get_WithoutTheScope_IsRefused()
    {
        var writer = With(await CreateKey(TenantId, [Scopes.CustomersWrite]));
        var created = (await writer.Post("/customers", """{ "name": "Ada" }""")).Granted(201);

        Assert.That(
            (string?)(await writer.Get(created.Header("Location")!)).Refused(403, "scope_missing").Json["detail"],
            Does.Contain("customers:read"));
    }
}
