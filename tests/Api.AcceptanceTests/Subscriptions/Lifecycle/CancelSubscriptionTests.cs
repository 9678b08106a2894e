using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class CancelSubscriptionTests(Engine engine) : AcceptanceTest(engine)
{
    private const string OnADate = """
        { "schedule": "DATE", "scheduledAt": "2026-04-10", "reason": "NO_NEED", "metadata": { "agent": 7 } }
        """;

    private string subscription = "", addOn = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        addOn = await Api.Adds(subscription, "data");
    }

    [Test]
    public async Task Cancel_OnADate_EndsTheAddOnsAndThenTheSubscriptionOnThatDay()
    {
        var starting = await Api.Adds(subscription, "data", "2026-05-01");
        var earlier = $$"""{ "subscriptionAddonId": "{{addOn}}", "scheduledAt": "2026-04-01" }""";
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", earlier)).Granted();
        var before = await LatestSequence();

        var scheduled = (await Cancel(OnADate)).Granted();

        Assert.That(scheduled.Json["pendingStatus"]!.ToJsonString(), Is.EqualTo("""{"status":"CANCELLED","scheduledAt":"2026-04-10"}"""));
        Assert.That(scheduled.Json["cancellation"]!.ToJsonString(), Is.EqualTo("""{"reason":"NO_NEED","metadata":{"agent":7}}"""));
        await MoveClockTo("2026-04-10T12:00:00Z");
        var ended = (await Api.Get($"/subscriptions/{subscription}?expand=addons")).Granted();
        Assert.That(
            ((string?)ended.Json["status"], (string?)ended.Json["cancelledAt"], (string?)ended.Json["cancellation"]!["reason"]),
            Is.EqualTo(("CANCELLED", "2026-04-09T22:00:00.000Z", "NO_NEED")));
        Assert.That(
            ((string?)AddOnIn(ended, addOn)!["cancelledAt"], (string?)AddOnIn(ended, starting)!["cancellation"]!["rule"]),
            Is.EqualTo(("2026-03-31T22:00:00.000Z", "SUBSCRIPTION_END")));

        // A command writes what is due, and is then refused.
        (await Cancel(OnADate)).Refused(409, "subscription_cancelled");
        Assert.That(
            await EventTypesAfter(before),
            Is.EqualTo(
                [
                    "subscription.cancellation_scheduled", "subscription.addon.cancelled", "subscription.addon.cancelled",
                    "subscription.cancelled",
                ]));
    }

    [Test]
    public async Task Cancel_Today_EndsEverythingAtOnce()
    {
        var before = await LatestSequence();

        var today = """{ "schedule": "DATE", "scheduledAt": "2026-03-15", "reason": "OTHER", "comment": "Moves" }""";
        var cancelled = (await Cancel(today)).Granted().Json;

        Assert.That(
            ((string?)cancelled["status"], (string?)cancelled["cancelledAt"], (string?)cancelled["cancellation"]!["comment"]),
            Is.EqualTo(("CANCELLED", Noon15March, "Moves")));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled", "subscription.cancelled"]));
    }

    [Test]
    public async Task Cancel_AgainForTheSameDate_WritesNothing()
    {
        (await Cancel(OnADate)).Granted();
        var before = await LatestSequence();

        var again = (await Cancel(OnADate)).Granted();

        Assert.That((again.Header("ETag"), await EventTypesAfter(before)), Is.EqualTo(("\"3\"", Array.Empty<string>())));
    }

    [Test]
    public async Task Cancel_OfAnAddOnsSubscription_IsNotStoppedByTheCommitmentOfTheAddOn()
    {
        await Api.Offers("bound", boundMonths: 24);
        await Api.Adds(subscription, "bound");

        (await Cancel("""{ "schedule": "NEXT_DAY", "reason": "NO_NEED" }""")).Granted();
    }

    [Test]
    public async Task Cancel_DuringItsOwnCommitment_IsRefusedWithAnAlternativeThatIsGranted()
    {
        await Api.Offers("bound-plan", "SUBSCRIPTION", boundMonths: 12);
        var customer = (string)(await Api.Post("/customers", """{ "name": "Eve" }""")).Granted(201).Json["customerId"]!;
        var body = $$"""{ "productOfferingId": "bound-plan", "customerId": "{{customer}}", "subscriber": { "name": "Bo" } }""";
        subscription = (string)(await Api.Post("/subscriptions", body)).Granted(201).Json["subscriptionId"]!;

        var tomorrow = """{ "schedule": "NEXT_DAY", "reason": "NO_NEED", "metadata": { "a": 1 } }""";
        var refused = (await Cancel(tomorrow)).Refused(422, "commitment_active");

        Assert.That((string?)refused.Json["earliestDate"], Is.EqualTo("2027-03-15"));
        var alternative = refused.Json["alternatives"]!.AsArray().Single()!.ToJsonString();
        Assert.That(
            alternative, Is.EqualTo("""{"schedule":"DATE","scheduledAt":"2027-03-15","reason":"NO_NEED","metadata":{"a":1}}"""));
        (await Cancel(alternative)).Granted();
    }

    [Test]
    public async Task Undo_OfAScheduledCancellation_LetsTheAddOnsGoOn()
    {
        var before = await Api.Get($"/subscriptions/{subscription}?expand=addons");
        (await Cancel(OnADate)).Granted();

        (await Api.Send("POST", $"/subscriptions/{subscription}/undo-cancel", null)).Granted();

        await MoveClockTo("2026-05-01T00:00:00Z");
        var after = await Api.Get($"/subscriptions/{subscription}?expand=addons");
        var (was, now) = (before.Json.AsObject(), after.Json.AsObject());
        now["updatedAt"] = (string?)was["updatedAt"];
        Assert.That(now.ToJsonString(), Is.EqualTo(was.ToJsonString()));
    }

    [Test]
    public async Task Undo_WithoutACancellationOrAfterIt_IsRefused()
    {
        (await Api.Send("POST", $"/subscriptions/{subscription}/undo-cancel", null)).Refused(409, "nothing_to_undo");
        (await Cancel(OnADate)).Granted();
        await MoveClockTo("2026-04-11T00:00:00Z");

        (await Api.Send("POST", $"/subscriptions/{subscription}/undo-cancel", null)).Refused(409, "cancellation_already_effective");
    }

    [TestCase("""{ "schedule": "DATE", "reason": "NO_NEED" }""", "/scheduledAt")]
    [TestCase("""{ "schedule": "NEXT_DAY", "scheduledAt": "2026-04-01", "reason": "NO_NEED" }""", "/scheduledAt")]
    [TestCase("""{ "schedule": "NEXT_DAY", "reason": "OTHER" }""", "/comment")]
    [TestCase("""{ "schedule": "INSTANT", "reason": "NO_NEED" }""", "/schedule")]
    [TestCase("""{ "schedule": "NEXT_DAY", "reason": "BORED" }""", "/reason")]
    [TestCase("""{ "schedule": "NEXT_DAY" }""", "/reason")]
    public async Task Cancel_WithAnInvalidBody_NamesThePlace(string body, string pointer) =>
        (await Cancel(body)).Refused(400, "validation_failed").At(pointer);

    private Task<ApiResponse> Cancel(string body) => Api.Post($"/subscriptions/{subscription}/cancel", body);
}
