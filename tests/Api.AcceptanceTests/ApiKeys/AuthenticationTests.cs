using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;

namespace Connect.Api.AcceptanceTests.ApiKeys;

internal sealed class AuthenticationTests(Engine engine) : AcceptanceTest(engine)
{
    private static readonly DateTimeOffset LongAgo = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public async Task Call_WithoutKey_IsRefusedWithAChallenge()
    {
        var response = (await With(null).Get("/events")).Refused(401, "unauthenticated");

        Assert.That(response.Header("WWW-Authenticate"), Is.EqualTo("ApiKey header=\"X-Api-Key\""));
        Assert.That((string?)response.Json["detail"], Does.Contain("X-Api-Key"));
    }

    [TestCase("nonsense")]
    [TestCase("ck_test_unknown_secret")]
    [TestCase("ck_prod_demo_connect")]
    [TestCase("ck_test_demo_connect")]
    public async Task Call_WithAnUnknownKey_IsRefused(string key) => (await With(key).Get("/events")).Refused(401, "unauthenticated");

    [Test]
    public async Task Call_WithAWrongSecret_IsRefused()
    {
        var key = await CreateKey(TenantId, [Scopes.EventsRead]);

        (await With(key).Get("/events")).Granted();
        (await With(key + "x").Get("/events")).Refused(401, "unauthenticated");
        (await With(key.Replace("ck_test_", "ck_live_")).Get("/events")).Refused(401, "unauthenticated");
    }

    [Test]
    public async Task Call_WithAnExpiredOrRevokedKey_IsRefused()
    {
        (await With(await CreateKey(TenantId, [Scopes.EventsRead], expiresAt: LongAgo)).Get("/events")).Refused(401, "unauthenticated");
        (await With(await CreateKey(TenantId, [Scopes.EventsRead], revokedAt: LongAgo)).Get("/events")).Refused(401, "unauthenticated");
    }

    [Test]
    public async Task Call_WithoutTheScope_IsRefusedWithTheMissingScope()
    {
        var key = With(await CreateKey(TenantId, [Scopes.SubscriptionsRead]));

        var response = (await key.Post("/subscriptions/rid_x/addons/cancel", "{")).Refused(403, "scope_missing");

        Assert.That((string?)response.Json["detail"], Does.Contain("subscriptions:write"));
    }
}
