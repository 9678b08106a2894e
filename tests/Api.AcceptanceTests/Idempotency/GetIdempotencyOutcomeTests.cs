using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.Idempotency;

internal sealed class GetIdempotencyOutcomeTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Customer = """{ "name": "Ada", "referenceId": "crm-1" }""";
    private static readonly (string, string) Key = ("Idempotency-Key", "order 1&2");

    [Test]
    public async Task Get_OfAUsedKey_ReturnsTheOutcome()
    {
        var created = (await Api.Post("/customers", Customer, Key)).Granted(201);

        var outcome = (await Api.Get("/idempotency-keys?key=order%201%262")).Granted().Json;

        Assert.That((string?)outcome["key"], Is.EqualTo("order 1&2"));
        Assert.That((string?)outcome["method"], Is.EqualTo("POST"));
        Assert.That((string?)outcome["path"], Is.EqualTo("/customers"));
        Assert.That((int?)outcome["status"], Is.EqualTo(201));
        Assert.That((string?)outcome["createdAt"], Is.EqualTo(Noon15March));
        Assert.That((string?)outcome["expiresAt"], Is.EqualTo("2026-03-16T11:00:00.000Z"));
        Assert.That(outcome["response"]!.ToJsonString(), Is.EqualTo(created.Json.ToJsonString()));
    }

    [Test]
    public async Task Get_OfAKeyThatWasRefused_ReturnsTheProblem()
    {
        await Api.Post("/customers", Customer);
        (await Api.Post("/customers", Customer, Key)).Refused(409, "reference_id_taken");

        var outcome = (await Api.Get("/idempotency-keys?key=order%201%262")).Granted().Json;

        Assert.That(((int?)outcome["status"], (string?)outcome["response"]!["code"]), Is.EqualTo((409, "reference_id_taken")));
    }

    [Test]
    public async Task Get_OfAnUnknownExpiredOrAnotherTenantsKey_IsNotFound()
    {
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, [.. Scopes.All]);
        (await Api.Post("/customers", Customer, Key)).Granted(201);

        (await Api.Get("/idempotency-keys?key=other")).Refused(404, "idempotency_key_not_found");
        (await stranger.Get("/idempotency-keys?key=order%201%262")).Refused(404, "idempotency_key_not_found");
        await MoveClockTo("2026-03-16T11:00:00Z");
        (await Api.Get("/idempotency-keys?key=order%201%262")).Refused(404, "idempotency_key_not_found");
    }

    [Test]
    public async Task Get_WithoutTheScopeOfTheStoredOperation_IsNotFound()
    {
        (await Api.Post("/customers", Customer, Key)).Granted(201);
        var reader = With(await CreateKey(TenantId, [Scopes.SubscriptionsRead]));

        (await reader.Get("/idempotency-keys?key=order%201%262")).Refused(404, "idempotency_key_not_found");
    }

    [TestCase("")]
    [TestCase("?key=")]
    [TestCase("?key=%C3%A5")]
    [TestCase("?key=a&key=b")]
    public async Task Get_WithAnInvalidKey_IsRefused(string query) =>
        (await Api.Get($"/idempotency-keys{query}")).Refused(400, "validation_failed").At("key");
}
