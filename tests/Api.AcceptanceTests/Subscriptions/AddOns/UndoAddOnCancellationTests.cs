using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class UndoAddOnCancellationTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "", addOn = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        addOn = await Api.Adds(subscription, "data");
    }

    [Test]
    public async Task Undo_OfAScheduledCancellation_KeepsTheAddOnActive()
    {
        await Cancel(addOn, "2026-04-01");
        var before = await LatestSequence();

        var response = (await Undo("""{ "productOfferingId": "data" }""", "?expand=addons")).Granted();

        var kept = AddOnIn(response, addOn)!;
        Assert.That(
            ((string?)kept["status"], kept["pendingStatus"], response.Header("ETag")),
            Is.EqualTo(("ACTIVE", (object?)null, "\"4\"")));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancellation_undone"]));

        await MoveClockTo("2026-04-02T00:00:00Z");
        Assert.That((string?)AddOnIn(await Read(), addOn)!["status"], Is.EqualTo("ACTIVE"));
    }

    [Test]
    public async Task Undo_SentTwiceWithOneKey_HasOneEffect()
    {
        await Cancel(addOn, "2026-04-01");

        var first = (await Undo("""{ "productOfferingId": "data" }""", "", ("Idempotency-Key", "undo"))).Granted();
        var second = (await Undo("""{ "productOfferingId": "data" }""", "", ("Idempotency-Key", "undo"))).Granted();

        Assert.That((second.Body, second.Header("Idempotent-Replayed")), Is.EqualTo((first.Body, "true")));
    }

    [Test]
    public async Task Undo_ThenCancelWithTheOldKey_IsReplayedAsStale()
    {
        await Cancel(addOn, "2026-04-01", ("Idempotency-Key", "cancel"));
        (await Undo("""{ "productOfferingId": "data" }""")).Granted();

        Assert.That(
            (await Cancel(addOn, "2026-04-01", ("Idempotency-Key", "cancel"))).Header("Idempotent-Replay-Stale"),
            Is.EqualTo("true"));
    }

    [Test]
    public async Task Undo_WhenNoCancellationIsScheduled_IsRefused() =>
        (await Undo("""{ "productOfferingId": "data" }""")).Refused(409, "nothing_to_undo");

    [Test]
    public async Task Undo_OfAnAddOnThatHasNotStarted_IsRefused()
    {
        var starting = await Api.Adds(subscription, "data", "2026-05-01");

        (await Undo($$"""{ "subscriptionAddonId": "{{starting}}" }""")).Refused(409, "nothing_to_undo");
    }

    [Test]
    public async Task Undo_OfACancellationThatTookEffect_IsRefused()
    {
        await Cancel(addOn, "2026-03-15");

        var refused = (await Undo("""{ "productOfferingId": "data" }""")).Refused(409, "cancellation_already_effective");
        Assert.That((string?)refused.Json["detail"], Does.Contain(Noon15March));
    }

    [Test]
    public async Task Undo_OfAnUnknownAddOn_IsNotFound() =>
        (await Undo("""{ "productOfferingId": "voice" }""")).Refused(404, "addon_not_found");

    [Test]
    public async Task Undo_WhenTwoCancellationsAreScheduled_NeedsTheId()
    {
        var other = await Api.Adds(subscription, "data");
        await Cancel(addOn, "2026-04-01");

        // Only one of the two is scheduled to end.
        (await Undo("""{ "productOfferingId": "data" }""")).Granted();
        await Cancel(addOn, "2026-04-01");
        await Cancel(other, "2026-04-02");

        var refused = (await Undo("""{ "productOfferingId": "data" }""")).Refused(409, "addon_ambiguous");
        Assert.That(refused.Json["subscriptionAddonIds"]!.AsArray().Select(id => (string?)id), Is.EqualTo([addOn, other]));
        (await Undo($$"""{ "productOfferingId": "data", "subscriptionAddonId": "{{other}}" }""")).Granted();
    }

    [TestCase("{}", "/productOfferingId")]
    [TestCase("""{ "productOfferingId": "" }""", "/productOfferingId")]
    [TestCase("""{ "subscriptionAddonId": "data" }""", "/subscriptionAddonId")]
    [TestCase("""{ "productOfferingId": "data", "scheduledAt": "2026-04-01" }""", "/scheduledAt")]
    public async Task Undo_WithAnInvalidBody_NamesThePlace(string body, string pointer) =>
        (await Undo(body)).Refused(400, "validation_failed").At(pointer);

    [Test]
    public async Task Undo_WithAnOutdatedIfMatch_IsRefused()
    {
        await Cancel(addOn, "2026-04-01");

        (await Undo("""{ "productOfferingId": "data" }""", "", ("If-Match", "\"2\""))).Refused(412, "precondition_failed");
        (await Undo("""{ "productOfferingId": "data" }""", "", ("If-Match", "\"3\""))).Granted();
    }

    private Task<ApiResponse> Read() => Api.Get($"/subscriptions/{subscription}?expand=addons");

    private async Task<ApiResponse> Cancel(string addOnId, string date, params (string, string)[] headers)
    {
        var body = $$"""{ "subscriptionAddonId": "{{addOnId}}", "scheduledAt": "{{date}}" }""";
        return (await Api.Post($"/subscriptions/{subscription}/addons/cancel", body, headers)).Granted();
    }

    private Task<ApiResponse> Undo(string body, string query = "", params (string, string)[] headers) =>
        Api.Post($"/subscriptions/{subscription}/addons/undo-cancel{query}", body, headers);
}
