using Connect.Api.AcceptanceTests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>Just after midnight in Stockholm the worker has not run yet, and every response is as if it had.</summary>
internal sealed class DueChangesTests(Engine engine) : AcceptanceTest(engine)
{
    // 1 April begins at 22:00 UTC.
    private const string EndDate = "2026-04-01", Due = "2026-03-31T22:00:00.000Z";
    private const string BeforeMidnight = "2026-03-31T21:59:59.999Z", AfterMidnight = "2026-03-31T22:00:05Z";
    private string subscription = "", addOn = "";

    [SetUp]
    public async Task Schedule()
    {
        subscription = await Api.Subscribes(""", "referenceId": "shop-1", "msisdn": "+46701234567" """);
        await Api.Offers("data");
        addOn = await Api.Adds(subscription, "data");
        (await Cancel($$"""{ "productOfferingId": "data", "scheduledAt": "{{EndDate}}", "reason": "Moving" }""")).Granted();
    }

    [Test]
    public async Task Read_AMillisecondBeforeMidnight_ShowsTheCancellationPending()
    {
        await MoveClockTo(BeforeMidnight);

        Assert.That((string?)AddOnIn(await Read(), addOn)!["status"], Is.EqualTo("ACTIVE"));
    }

    [Test]
    public async Task Read_FiveSecondsAfterMidnight_ShowsTheAddOnCancelledAtMidnight()
    {
        await MoveClockTo(AfterMidnight);

        var read = await Read();

        var ended = AddOnIn(read, addOn)!;
        Assert.That(
            ((string?)ended["status"], (string?)ended["cancelledAt"], (string?)ended["updatedAt"]),
            Is.EqualTo(("CANCELLED", Due, Due)));
        Assert.That(ended["cancellation"]!.ToJsonString(), Is.EqualTo("""{"reason":"Moving","rule":"REQUESTED"}"""));
        Assert.That((ended["pendingStatus"], read.Header("ETag")), Is.EqualTo(((object?)null, "\"4\"")));
        Assert.That((await Api.Get($"/subscriptions/{subscription}/addons")).Json["items"]!.AsArray(), Is.Empty);
        Assert.That(
            (await Api.Get($"/subscriptions/{subscription}/addons?status=CANCELLED")).Json["items"]!.AsArray(),
            Has.Count.EqualTo(1));
        Assert.That((await Api.Get($"/subscriptions/{subscription}/addons/cancel-options")).Json["items"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Read_BeforeAndAfterTheWorkerHasRun_IsTheSameToTheByte()
    {
        await MoveClockTo(AfterMidnight);
        var before = await Read();

        await Advance(AfterMidnight);

        Assert.That(((await Read()).Body, (await Read()).Header("ETag")), Is.EqualTo((before.Body, before.Header("ETag"))));
    }

    [Test]
    public async Task Command_AfterMidnight_FindsTheAddOnCancelledAndWritesThatOnce()
    {
        var before = await LatestSequence();
        await MoveClockTo(AfterMidnight);

        (await Api.Post($"/subscriptions/{subscription}/addons/undo-cancel", """{ "productOfferingId": "data" }"""))
            .Refused(409, "cancellation_already_effective");
        var refused = (await Cancel("""{ "productOfferingId": "data" }""")).Refused(409, "addon_already_cancelled");
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel/preview", """{ "productOfferingId": "data" }"""))
            .Refused(409, "addon_already_cancelled");
        await Advance(AfterMidnight);

        Assert.That((string?)refused.Json["cancelledAt"], Is.EqualTo(Due));
        var happened = (await Api.Get($"/events?after={before}")).Json["items"]!.AsArray().Single()!;
        Assert.That(
            ((string?)happened["type"], (string?)happened["occurredAt"], (string?)happened["actor"]),
            Is.EqualTo(("subscription.addon.cancelled", Due, "schedule")));
    }

    [Test]
    public async Task Command_AfterMidnight_FollowsTheDueEventsInTheFeed()
    {
        var before = await LatestSequence();
        await MoveClockTo(AfterMidnight);

        await Api.Adds(subscription, "data");

        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled", "subscription.addon.added"]));
    }

    [Test]
    public async Task Command_WithTheETagOfBeforeADueChange_IsRefused()
    {
        var (etag, before) = ((await Read()).Header("ETag")!, await LatestSequence());
        await MoveClockTo(AfterMidnight);

        (await AddIfMatch(etag)).Refused(412, "precondition_failed");
        await Advance(AfterMidnight);
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled"]), "what was due is told, and once");
        (await AddIfMatch((await Read()).Header("ETag")!)).Granted(201);

        Task<ApiResponse> AddIfMatch(string tag) =>
            Api.Post($"/subscriptions/{subscription}/addons", """{ "productOfferingId": "data" }""", ("If-Match", tag));
    }

    [Test]
    public async Task Replay_AfterADueChange_IsMarkedStale()
    {
        const string Body = """{ "productOfferingId": "data", "scheduledAt": "2026-04-01" }""";
        await MoveClockTo(BeforeMidnight);
        Assert.That((await Cancel(Body, ("Idempotency-Key", "one"))).Granted().Header("Idempotent-Replay-Stale"), Is.Null);
        Assert.That((await Cancel(Body, ("Idempotency-Key", "one"))).Granted().Header("Idempotent-Replay-Stale"), Is.Null);
        await MoveClockTo(AfterMidnight);

        Assert.That((await Cancel(Body, ("Idempotency-Key", "one"))).Granted().Header("Idempotent-Replay-Stale"), Is.EqualTo("true"));
    }

    [Test]
    public async Task PhoneNumber_WhenItsSubscriptionHasEnded_IsFree()
    {
        await using (var db = Database())
        {
            (await db.Subscriptions.Include(it => it.AddOns).SingleAsync()).ImportEnd(new(2026, 4, 1), Shared.Clock.Calendar());
            await db.SaveChangesAsync();
        }

        var before = await LatestSequence();
        await MoveClockTo(BeforeMidnight);
        (await Takes()).Refused(409, "msisdn_taken");
        await MoveClockTo(AfterMidnight);
        (await Takes()).Granted(201);

        Assert.That(await EventTypesAfter(before), Does.Contain("subscription.cancelled").And.Contain("subscription.created"));
        Assert.That((string?)(await Read()).Json["status"], Is.EqualTo("CANCELLED"));

        async Task<ApiResponse> Takes()
        {
            var customer = (await Read()).Json["customer"]!["customerId"];
            return await Api.Post("/subscriptions", $$"""
                { "productOfferingId": "{{Shop.Plan}}", "customerId": "{{customer}}", "msisdn": "+46701234567",
                  "subscriber": { "name": "Eve" } }
                """);
        }
    }

    [Test]
    public async Task Read_WhenTheSubscriptionHasEnded_ShowsItsAddOnsCancelled()
    {
        var starting = await Api.Adds(subscription, "data", "2026-06-01");
        var going = await Api.Adds(subscription, "data");
        await using (var db = Database())
        {
            (await db.Subscriptions.Include(it => it.AddOns).SingleAsync()).ImportEnd(new(2026, 4, 2), Shared.Clock.Calendar());
            await db.SaveChangesAsync();
        }

        await MoveClockTo("2026-04-02T00:00:00Z");
        var read = await Read();

        Assert.That(
            ((string?)read.Json["status"], (string?)read.Json["cancelledAt"]),
            Is.EqualTo(("CANCELLED", "2026-04-01T22:00:00.000Z")));
        Assert.That(
            new[] { starting, going }.Select(id => (string?)AddOnIn(read, id)!["cancellation"]!["rule"]),
            Is.All.EqualTo("SUBSCRIPTION_END"));
        Assert.That((string?)AddOnIn(read, addOn)!["cancelledAt"], Is.EqualTo(Due), "its own earlier date stays");
        (await Cancel("""{ "productOfferingId": "data" }""")).Refused(409, "subscription_cancelled");
    }

    private Task<ApiResponse> Read() => Api.Get($"/subscriptions/{subscription}?expand=addons");

    private Task<ApiResponse> Cancel(string body, params (string, string)[] headers) =>
        Api.Post($"/subscriptions/{subscription}/addons/cancel", body, headers);

    private async Task Advance(string instant) => (await Api.Post("/sandbox/clock", $$"""{ "advanceTo": "{{instant}}" }""")).Granted();
}
