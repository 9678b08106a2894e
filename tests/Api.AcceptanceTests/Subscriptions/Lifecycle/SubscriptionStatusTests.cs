using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>Block, unblock, pause and resume.</summary>
internal sealed class SubscriptionStatusTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Api.Adds(subscription, "data");
    }

    [TestCase("block", "BLOCKED", "unblock", "blocked", "unblocked")]
    [TestCase("pause", "PAUSED", "resume", "paused", "resumed")]
    public async Task StatusChange_ThereAndBack_KeepsTheAddOnsAndSendsOneEventEach(
        string command, string status, string back, string sent, string sentBack)
    {
        var before = await LatestSequence();
        var addOns = (await Api.Get($"/subscriptions/{subscription}/addons")).Body;

        var changed = (await Post(command)).Granted();
        var refused = await Post("block");
        var kept = (await Api.Get($"/subscriptions/{subscription}/addons")).Body;
        var restored = (await Post(back)).Granted();

        Assert.That(((string?)changed.Json["status"], changed.Header("ETag")), Is.EqualTo((status, "\"3\"")));
        Assert.That(((string?)restored.Json["status"], restored.Header("ETag")), Is.EqualTo(("ACTIVATED", "\"4\"")));
        refused.Refused(409, "status_change_not_allowed");
        Assert.That(kept, Is.EqualTo(addOns));
        Assert.That(await EventTypesAfter(before), Is.EqualTo([$"subscription.{sent}", $"subscription.{sentBack}"]));
    }

    [Test]
    public async Task StatusChange_SentTwiceWithOneKey_HappensOnce()
    {
        var first = (await Post("block", ("Idempotency-Key", "block"))).Granted();
        (await Post("unblock")).Granted();

        var second = (await Post("block", ("Idempotency-Key", "block"))).Granted();

        Assert.That((second.Body, second.Header("Idempotent-Replay-Stale")), Is.EqualTo((first.Body, "true")));
        Assert.That((string?)(await Api.Get($"/subscriptions/{subscription}")).Json["status"], Is.EqualTo("ACTIVATED"));
    }

    [Test]
    public async Task StatusChange_WithAnOutdatedIfMatch_IsRefused() =>
        (await Post("pause", ("If-Match", "\"1\""))).Refused(412, "precondition_failed");

    [Test]
    public async Task AddOn_OfABlockedSubscription_CannotBeAddedButCanBeCancelled()
    {
        (await Post("block")).Granted();

        const string data = """{ "productOfferingId": "data" }""";

        (await Api.Post($"/subscriptions/{subscription}/addons", data)).Refused(409, "subscription_not_active");
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", data)).Granted();
    }

    private Task<ApiResponse> Post(string command, params (string, string)[] headers) =>
        Api.Send("POST", $"/subscriptions/{subscription}/{command}", null, headers);
}
