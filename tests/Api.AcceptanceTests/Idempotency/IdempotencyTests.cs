using System.Text;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.ApiKeys;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Idempotency;

internal sealed class IdempotencyTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Body = """{ "productOfferingId": "data", "reason": "Moving" }""";
    private static readonly (string, string) Key = ("Idempotency-Key", "order-1");
    private string path = "";
    private string subscription = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Api.Adds(subscription, "data");
        path = $"/subscriptions/{subscription}/addons/cancel?expand=addons";
    }

    [Test]
    public async Task SameRequest_SentAgain_ReturnsTheSameBytesAndDoesNothing()
    {
        var before = await LatestSequence();

        var first = (await Api.Post(path, Body, Key)).Granted();
        var second = (await Api.Post(path, Body, Key)).Granted();

        Assert.That(second.Body, Is.EqualTo(first.Body));
        Assert.That(second.Header("ETag"), Is.EqualTo(first.Header("ETag")));
        Assert.That((first.Header("Idempotent-Replayed"), second.Header("Idempotent-Replayed")), Is.EqualTo(((string?)null, "true")));
        Assert.That(second.Header("Idempotent-Replay-Stale"), Is.Null);
        Assert.That(second.Header("X-Request-Id"), Is.Not.EqualTo(first.Header("X-Request-Id")));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled"]));
    }

    [TestCase("""{"reason":"Mov\u0069ng","productOfferingId":"data"}""")]
    [TestCase("""  { "productOfferingId" : "data" ,   "reason" : "Moving" }  """)]
    public async Task SameRequest_InAnotherJsonSpelling_IsReplayed(string body)
    {
        (await Api.Post(path, Body, Key)).Granted();

        Assert.That((await Api.Post(path, body, Key)).Granted().Header("Idempotent-Replayed"), Is.EqualTo("true"));
    }

    [TestCase("1.50", "15e-1", true)]
    [TestCase("0.10", "0.1", true)]
    [TestCase("0", "-0.0e5", true)]
    [TestCase("1.00000000000000000000000000000000001", "1.00000000000000000000000000000000002", false)]
    [TestCase("1e400", "2e400", false)]
    public async Task SameNumber_InAnotherSpelling_IsReplayedAndAnotherNumberIsNot(string first, string second, bool isSame)
    {
        (await Api.Post("/customers", $$"""{ "name": "Ada", "metadata": { "x": {{first}} } }""", Key)).Granted(201);

        var response = await Api.Post("/customers", $$"""{ "name": "Ada", "metadata": { "x": {{second}} } }""", Key);

        Assert.That((response.Status, response.Code), Is.EqualTo(isSame ? (201, null) : (409, "idempotency_key_reused")));
    }

    [Test]
    public async Task SameKey_WithAndWithoutQuotes_IsOneKey()
    {
        (await Api.Post(path, Body, ("Idempotency-Key", "a\"b\\c"))).Granted();

        Assert.That(
            (await Api.Post(path, Body, ("Idempotency-Key", "\"a\\\"b\\\\c\""))).Granted().Header("Idempotent-Replayed"),
            Is.EqualTo("true"));
    }

    [Test]
    public async Task SameKey_WithAnyOtherRequest_IsRefused()
    {
        (await Api.Post(path, Body, Key)).Granted();

        (await Api.Post(path, """{ "productOfferingId": "data" }""", Key)).Refused(409, "idempotency_key_reused");
        (await Api.Post(path.Split('?')[0], Body, Key)).Refused(409, "idempotency_key_reused");
        (await Api.Post("/subscriptions/rid_other/addons/cancel?expand=addons", Body, Key)).Refused(409, "idempotency_key_reused");
        (await Api.Post("/customers", """{ "name": "Ada" }""", Key)).Refused(409, "idempotency_key_reused");
    }

    [Test]
    public async Task SameKey_InAnotherLetterCase_IsAnotherKey()
    {
        (await Api.Post(path, Body, ("Idempotency-Key", "order"))).Granted();

        (await Api.Post(path, Body, ("Idempotency-Key", "ORDER"))).Refused(409, "addon_already_cancelled");
    }

    [Test]
    public async Task Conflict_SentAgain_IsReplayedThoughTheStateHasChanged()
    {
        var customer = """{ "name": "Ada", "referenceId": "crm-1" }""";
        (await Api.Post("/customers", customer)).Granted(201);

        var first = (await Api.Post("/customers", customer, Key)).Refused(409, "reference_id_taken");
        var second = await Api.Post("/customers", customer, Key);

        Assert.That((second.Status, second.Body, second.Header("Idempotent-Replayed")), Is.EqualTo((409, first.Body, "true")));
    }

    [Test]
    public async Task ValidationError_IsNotStored()
    {
        (await Api.Post(path, """{ "productOfferingId": "data", "reason": null }""", Key)).Refused(400, "validation_failed");

        Assert.That((await Api.Post(path, Body, Key)).Granted().Header("Idempotent-Replayed"), Is.Null);
    }

    [Test]
    public async Task ReplayOfARefusal_IsStaleIfItsSubscriptionHasChangedSince()
    {
        const string Voice = """{ "productOfferingId": "voice" }""";
        await Api.Offers("voice");
        (await Api.Post(path, Voice, Key)).Refused(404, "addon_not_found");
        var before = (await Api.Post(path, Voice, Key)).Refused(404, "addon_not_found");

        await Api.Adds(subscription, "voice");
        var after = (await Api.Post(path, Voice, Key)).Refused(404, "addon_not_found");

        Assert.That(
            new[] { before, after }.Select(replay => (replay.Header("Idempotent-Replay-Stale"), replay.Header("ETag"))),
            Is.EqualTo(new (string?, string?)[] { (null, null), ("true", null) }));
    }

    [Test]
    public async Task Replay_AfterTheSubscriptionChanged_IsMarkedStale()
    {
        (await Api.Post(path, Body, Key)).Granted();
        await Api.Adds(subscription, "data");

        var replay = (await Api.Post(path, Body, Key)).Granted();

        Assert.That((replay.Header("Idempotent-Replayed"), replay.Header("Idempotent-Replay-Stale")), Is.EqualTo(("true", "true")));
    }

    [Test]
    public async Task ReplayOfACreation_HasTheFirstStatusAndLocation()
    {
        var first = (await Api.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201);
        var second = (await Api.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201);

        Assert.That(second.Header("Location"), Is.EqualTo(first.Header("Location")));
        Assert.That(second.Body, Is.EqualTo(first.Body));
    }

    [Test]
    public async Task Key_After24HoursOfTheTenantsClock_IsFresh()
    {
        (await Api.Post(path, Body, Key)).Granted();

        await MoveClockTo("2026-03-16T10:59:59.999Z");
        Assert.That((await Api.Post(path, Body, Key)).Granted().Header("Idempotent-Replayed"), Is.EqualTo("true"));

        await MoveClockTo("2026-03-16T11:00:00Z");
        (await Api.Post(path, Body, Key)).Refused(409, "addon_already_cancelled");
        Assert.That(
            (await Api.Post(path, Body, Key)).Refused(409, "addon_already_cancelled").Header("Idempotent-Replayed"),
            Is.EqualTo("true"));
    }

    [Test]
    public async Task Key_OfARotatedApiKey_StillReplaysAndOfAnotherTenantDoesNot()
    {
        (await Api.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201);
        var rotated = With(await CreateKey(TenantId, [Scopes.CustomersWrite]));
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, Scopes.CustomersWrite);

        Assert.That(
            (await rotated.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201).Header("Idempotent-Replayed"),
            Is.EqualTo("true"));
        Assert.That((await stranger.Post("/customers", """{ "name": "Ada" }""", Key)).Granted(201).Header("Idempotent-Replayed"), Is.Null);
    }

    [TestCase("")]
    [TestCase("\"\"")]
    [TestCase("\"open")]
    [TestCase("\"a\"b\"")]
    [TestCase("\"a\\n\"")]
    [TestCase("\"a\\\"")]
    public async Task InvalidKey_IsRefused(string key) =>
        (await Api.Post(path, Body, ("Idempotency-Key", key))).Refused(400, "idempotency_key_invalid").At("Idempotency-Key");

    [TestCase(256, true)]
    [TestCase(257, false)]
    public async Task KeyOfUpTo256Characters_IsAccepted(int length, bool isTaken)
    {
        var response = await Api.Post(path, Body, ("Idempotency-Key", new string('k', length)));

        Assert.That(response.Status, Is.EqualTo(isTaken ? 200 : 400));
    }

    [Test]
    public async Task StoredResponse_InTheDatabase_IsEncrypted()
    {
        (await Api.Post("/customers", """{ "name": "Ada Lovelace" }""", Key)).Granted(201);

        await using var db = Database();
        var row = await db.IdempotencyRecords.SingleAsync();
        Assert.That(Encoding.UTF8.GetString(row.Body), Does.Not.Contain("Lovelace"));
        Assert.That(row.ExpiresAt - row.CreatedAt, Is.EqualTo(TimeSpan.FromHours(24)));
    }
}
