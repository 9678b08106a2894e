using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class ChangeAddOnTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "", addOn = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Api.Offers("more", extra: """ "changeSchedule": "BEGINNING_OF_NEXT_MONTH", """);
        addOn = await Api.Adds(subscription, "data");
    }

    [Test]
    public async Task Change_OnADate_TakesEffectOnTheDateThatTheOptionsShow()
    {
        var before = await LatestSequence();
        var option = (await Options()).Granted().Json["items"]!.AsArray().Single()!;

        var scheduled = (await Change("more")).Granted();

        Assert.That((string?)option["changeScheduleDate"], Is.EqualTo("2026-04-01"));
        Assert.That(
            ((string?)scheduled.Json["productOffering"]!["productOfferingId"], scheduled.Json["pendingProductOffering"]!.ToJsonString()),
            Is.EqualTo(("data", $$"""{"product":{{option["productOffering"]!.ToJsonString()}},"scheduledAt":"2026-04-01"}""")));
        await MoveClockTo("2026-04-01T00:00:00Z");
        var changed = (await Api.Get($"/subscriptions/{subscription}/addons")).Json["items"]!.AsArray().Single()!;
        Assert.That(
            ((string?)changed["productOffering"]!["productOfferingId"], (string?)changed["updatedAt"], changed["pendingProductOffering"]),
            Is.EqualTo(("more", "2026-03-31T22:00:00.000Z", (object?)null)));
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", """{ "productOfferingId": "more" }""")).Granted();
        Assert.That(
            await EventTypesAfter(before),
            Is.EqualTo(["subscription.addon.change_scheduled", "subscription.addon.changed", "subscription.addon.cancelled"]));
    }

    [Test]
    public async Task Change_ToTheCurrentOffering_WithdrawsIt()
    {
        (await Change("more")).Granted();
        var before = await LatestSequence();

        var withdrawn = (await Change("data")).Granted();

        Assert.That(withdrawn.Json["pendingProductOffering"], Is.Null);
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.change_withdrawn"]));
        (await Change("data")).Refused(409, "change_to_same_offering");
    }

    [Test]
    public async Task Change_SentTwiceWithOneKey_HappensOnce()
    {
        var first = (await Change("more", ("Idempotency-Key", "change"))).Granted();
        var second = (await Change("more", ("Idempotency-Key", "change"))).Granted();

        Assert.That((second.Body, second.Header("Idempotent-Replayed"), second.Header("ETag")), Is.EqualTo((first.Body, "true", "\"3\"")));
    }

    [Test]
    public async Task Change_DuringTheCommitment_IsRefusedWithAnAlternativeThatIsGranted()
    {
        await Api.Offers("bound", boundMonths: 12);
        addOn = await Api.Adds(subscription, "bound");

        var refused = (await Change("more")).Refused(422, "commitment_active");

        Assert.That((string?)refused.Json["earliestDate"], Is.EqualTo("2027-04-01"));
        var alternative = refused.Json["alternatives"]!.AsArray().Single()!.ToJsonString();
        (await Api.Put($"/subscriptions/{subscription}/addons/product-offering-change", alternative)).Granted();
    }

    [Test]
    public async Task Change_OfAnAddOnThatEnds_IsRefused()
    {
        var cancellation = """{ "productOfferingId": "data", "scheduledAt": "2026-05-01" }""";
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", cancellation)).Granted();

        (await Change("more")).Refused(409, "cancellation_scheduled");
        Assert.That((await Options()).Granted().Json["items"]!.AsArray(), Is.Empty);
    }

    [TestCase("{}", "/subscriptionAddonId", "/productOfferingId")]
    [TestCase("""{ "subscriptionAddonId": "x", "productOfferingId": "more" }""", "/subscriptionAddonId")]
    public async Task Change_WithAnInvalidBody_NamesThePlaces(string body, params string[] pointers) => (await Api.Put(
        $"/subscriptions/{subscription}/addons/product-offering-change", body)).Refused(400, "validation_failed").At(pointers);

    [Test]
    public async Task Options_WithoutTheCurrentOffering_AreRefused() =>
        (await Api.Get($"/subscriptions/{subscription}/addons/product-offering-options"))
            .Refused(400, "validation_failed").At("currentProductOfferingId");

    private Task<ApiResponse> Options() =>
        Api.Get($"/subscriptions/{subscription}/addons/product-offering-options?currentProductOfferingId=data");

    private Task<ApiResponse> Change(string offering, params (string, string)[] headers) => Api.Put(
        $"/subscriptions/{subscription}/addons/product-offering-change",
        $$"""{ "subscriptionAddonId": "{{addOn}}", "productOfferingId": "{{offering}}" }""",
        headers);
}
