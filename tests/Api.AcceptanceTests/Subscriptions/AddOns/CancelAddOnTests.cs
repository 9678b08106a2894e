using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class CancelAddOnTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Data = "data-10gb";
    private string subscription = "";

    [SetUp]
    public async Task Subscribe() => subscription = await Api.Subscribes();

    [Test]
    public async Task Cancel_OfAnInstantOfferingWithoutDate_TakesEffectAtOnce()
    {
        var addOn = await Holds(Data);
        var before = await LatestSequence();

        var body = $$"""{ "productOfferingId": "{{Data}}", "reason": "No longer needed", "metadata": { "ticket": 7 } }""";
        var response = (await Cancel(body, "?expand=addons")).Granted();

        var cancelled = AddOnIn(response, addOn)!;
        Assert.That(response.Header("ETag"), Is.EqualTo("\"3\""));
        Assert.That((string?)cancelled["status"], Is.EqualTo("CANCELLED"));
        Assert.That((string?)cancelled["cancelledAt"], Is.EqualTo(Noon15March));
        Assert.That(
            cancelled["cancellation"]!.ToJsonString(),
            Is.EqualTo("""{"reason":"No longer needed","metadata":{"ticket":7},"rule":"OFFERING_SCHEDULE"}"""));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancelled"]));
        Assert.That((await Api.Get($"/subscriptions/{subscription}?expand=addons")).Body, Is.EqualTo(response.Body));
    }

    [Test]
    public async Task Cancel_OnALaterDate_StaysActiveUntilThen()
    {
        var addOn = await Holds(Data);
        var before = await LatestSequence();

        var body = $$"""{ "subscriptionAddonId": "{{addOn}}", "scheduledAt": "2026-03-31", "reason": "Moving" }""";
        var response = (await Cancel(body, "?expand=addons")).Granted();

        var scheduled = AddOnIn(response, addOn)!;
        Assert.That((string?)scheduled["status"], Is.EqualTo("ACTIVE"));
        Assert.That(
            scheduled["pendingStatus"]!.ToJsonString(),
            Is.EqualTo("""{"status":"CANCELLED","scheduledAt":"2026-03-31","reason":"Moving"}"""));
        Assert.That(scheduled["cancellation"], Is.Null);
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.cancellation_scheduled"]));
    }

    [Test]
    public async Task Cancel_WithoutExpand_ReturnsTheSubscriptionWithoutAddOns()
    {
        await Holds(Data);

        var response = (await Cancel($$"""{ "productOfferingId": "{{Data}}" }""")).Granted();

        Assert.That((string?)response.Json["subscriptionId"], Is.EqualTo(subscription));
        Assert.That(response.Json["addons"], Is.Null);
    }

    [TestCase("NEXT_DAY", "2026-03-16")]
    [TestCase("BEGINNING_OF_NEXT_MONTH", "2026-04-01")]
    [TestCase("END_OF_BILLING_PERIOD", "2026-04-15")]
    public async Task Cancel_WithoutDate_TakesTheFirstDateOfTheSchedule(string schedule, string date)
    {
        var addOn = await Holds(Data, schedule);

        var response = (await Cancel($$"""{ "productOfferingId": "{{Data}}" }""", "?expand=addons")).Granted();

        Assert.That((string?)AddOnIn(response, addOn)!["pendingStatus"]!["scheduledAt"], Is.EqualTo(date));
    }

    [Test]
    public async Task Cancel_SentAgain_MovesTheDateOrChangesNothingIfItIsTheSame()
    {
        var addOn = await Holds(Data);
        var before = await LatestSequence();

        await Scheduled("2026-04-10");
        await Scheduled("2026-05-10");
        await Scheduled("2026-03-20");
        var same = await Scheduled("2026-03-20");
        var kept = (await Cancel($$"""{ "productOfferingId": "{{Data}}" }""", "?expand=addons")).Granted();
        var today = await Scheduled("2026-03-15");

        Assert.That(kept.Body, Is.EqualTo(same.Body));
        Assert.That((string?)AddOnIn(today, addOn)!["status"], Is.EqualTo("CANCELLED"));
        Assert.That(await EventTypesAfter(before), Is.EqualTo([
            "subscription.addon.cancellation_scheduled",
            "subscription.addon.cancellation_rescheduled",
            "subscription.addon.cancellation_rescheduled",
            "subscription.addon.cancelled",
        ]));

        async Task<ApiResponse> Scheduled(string date) =>
            (await Cancel($$"""{ "productOfferingId": "{{Data}}", "scheduledAt": "{{date}}" }""", "?expand=addons")).Granted();
    }

    [Test]
    public async Task Cancel_OfAnAddOnThatHasNotStarted_EndsItAtOnceForAnyDate()
    {
        await Api.Offers(Data, boundMonths: 12);
        var addOn = await Api.Adds(subscription, Data, "2026-06-01");

        var response = (await Cancel($$"""{ "productOfferingId": "{{Data}}", "scheduledAt": "2026-07-01" }""", "?expand=addons")).Granted();

        Assert.That((string?)AddOnIn(response, addOn)!["status"], Is.EqualTo("CANCELLED"));
        Assert.That((string?)AddOnIn(response, addOn)!["cancellation"]!["rule"], Is.EqualTo("NOT_STARTED"));
        Assert.That(AddOnIn(response, addOn)!["pendingStatus"], Is.Null);
    }

    [Test]
    public async Task Cancel_AfterTheCatalogChanged_UsesTheTermsOfSale()
    {
        var addOn = await Holds(Data, "NEXT_DAY");
        await Api.Offers(Data, cancelSchedule: "INSTANT", boundMonths: 24);

        var response = (await Cancel($$"""{ "productOfferingId": "{{Data}}" }""", "?expand=addons")).Granted();

        Assert.That((string?)AddOnIn(response, addOn)!["pendingStatus"]!["scheduledAt"], Is.EqualTo("2026-03-16"));
        Assert.That(AddOnIn(response, addOn)!["commitmentEndsAt"], Is.Null);
    }

    private async Task<string> Holds(string offering, string cancelSchedule = "INSTANT")
    {
        await Api.Offers(offering, cancelSchedule: cancelSchedule);
        return await Api.Adds(subscription, offering);
    }

    private Task<ApiResponse> Cancel(string body, string query = "") =>
        Api.Post($"/subscriptions/{subscription}/addons/cancel{query}", body);
}
