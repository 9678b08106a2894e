using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Connect.Api.AcceptanceTests.Idempotency;

/// <summary>
/// A stored response that the server has no key for: the work is not repeated, and both caller and operator learn the cause.
/// </summary>
internal sealed class KeyRingTests(Engine engine) : AcceptanceTest(engine)
{
    public const string Detail = "The stored response of this Idempotency-Key cannot be read, "
        + "because the service no longer has the Data Protection key that encrypted it. "
        + "The effect of the first request with this key stands, and it was not repeated. "
        + "Ask the service operator to restore the key ring.";

    private static readonly (string, string) Key = ("Idempotency-Key", "one");
    private readonly Engine engine = engine;
    private WebApplicationFactory<Program> stranger = null!;
    private ApiClient caller = null!;

    [SetUp]
    public async Task StartAServerWithKeysOfItsOwn()
    {
        stranger = Server.Beside(engine, host => host
            .UseSetting("DataProtection:KeysFolder", Scratch.NewFolder())
            .ConfigureTestServices(services => services.AddLogging(logging => logging.AddProvider(new LogCapture()))));
        caller = new(stranger.CreateClient(), await CreateKey(TenantId, [.. Scopes.All]));
    }

    [TearDown]
    public void StopIt() => stranger.Dispose();

    [Test]
    public async Task Replay_OfAnUnreadableGrant_DoesNothingAndNamesTheCause()
    {
        var id = await Api.Subscribes();
        var body = $$"""{ "subscriptionAddonId": "{{await Api.Adds(id, await Api.Offers("data"))}}" }""";
        var path = $"/subscriptions/{id}/addons/cancel";
        (await Api.Post(path, body, Key)).Granted();
        var before = ((await Api.Get($"/subscriptions/{id}?expand=addons")).Granted().Body, await LatestSequence());

        var refused = (await caller.Post(path, body, Key, ("X-Request-Id", "ring-1"))).Refused(500, "internal_error");

        Assert.That(((string?)refused.Json["detail"], (bool)refused.Json["retryable"]!), Is.EqualTo((Detail, false)));
        Assert.That(((await Api.Get($"/subscriptions/{id}?expand=addons")).Granted().Body, await LatestSequence()), Is.EqualTo(before));
        SaysTheCauseOnce("ring-1");
        Assert.That(
            (await Api.Post(path, body, Key)).Granted().Header("Idempotent-Replayed"),
            Is.EqualTo("true"),
            "the server with the keys still replays");
    }

    [Test]
    public async Task Replay_OfAnUnreadableRefusal_NamesTheCause()
    {
        await Api.Post("/customers", """{ "name": "Ada", "referenceId": "crm-1" }""");
        (await Api.Post("/customers", """{ "name": "Bo", "referenceId": "crm-1" }""", Key)).Refused(409, "reference_id_taken");

        var refused = (await caller.Post("/customers", """{ "name": "Bo", "referenceId": "crm-1" }""", Key)).Refused(500, "internal_error");

        Assert.That((string?)refused.Json["detail"], Is.EqualTo(Detail));
    }

    [Test]
    public async Task Key_OfAnUnreadableResponseWithAnotherRequest_IsRefusedAsReused()
    {
        (await Api.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201);

        (await caller.Post("/customers", """{ "name": "Eve" }""", Key)).Refused(409, "idempotency_key_reused");
        (await caller.Post("/customers", """{ "name": "Eve" }""", ("Idempotency-Key", "two"))).Granted(201);
    }

    [Test]
    public async Task LookUp_OfAnUnreadableResponse_NamesTheCauseIfTheScopeIsHeld()
    {
        (await Api.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201);
        var reader = new ApiClient(stranger.CreateClient(), await CreateKey(TenantId, [Scopes.SubscriptionsRead]));

        var refused = (await caller.Get("/idempotency-keys?key=one", ("X-Request-Id", "ring-2"))).Refused(500, "internal_error");

        Assert.That((string?)refused.Json["detail"], Is.EqualTo(Detail));
        SaysTheCauseOnce("ring-2");
        (await reader.Get("/idempotency-keys?key=one")).Refused(404, "idempotency_key_not_found");
    }

    private void SaysTheCauseOnce(string requestId)
    {
        var errors = stranger.Services.GetServices<ILoggerProvider>().OfType<LogCapture>().Single().Lines
            .Where(line => line.Level == LogLevel.Error).Select(line => line.Text).ToList();

        Assert.That(errors, Has.Count.EqualTo(1), string.Join('\n', errors));
        Assert.That(errors[0], Does.Contain(requestId).And.Contain("DataProtection:KeysFolder").And.Not.Contain("\n"));
    }
}
