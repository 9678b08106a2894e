using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class AddAddOnTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data", boundMonths: 3);
    }

    [Test]
    public async Task Add_WithoutDate_IsActiveAtOnce()
    {
        var before = await LatestSequence();

        var response = (await Add("""{ "productOfferingId": "data", "metadata": { "campaign": "spring" } }""")).Granted(201);

        Assert.That((string?)response.Json["status"], Is.EqualTo("ACTIVE"));
        Assert.That((string?)response.Json["activatedAt"], Is.EqualTo(Noon15March));
        Assert.That((string?)response.Json["commitmentEndsAt"], Is.EqualTo("2026-06-15"));
        Assert.That((string?)response.Json["metadata"]!["campaign"], Is.EqualTo("spring"));
        Assert.That(response.Header("ETag"), Is.EqualTo("\"2\""));
        Assert.That(response.Header("Location"), Is.EqualTo($"/subscriptions/{subscription}/addons"));
        Assert.That(await EventTypesAfter(before), Is.EqualTo(["subscription.addon.added"]));
    }

    [Test]
    public async Task Add_OnALaterDate_IsPendingUntilThen()
    {
        var response = (await Add("""{ "productOfferingId": "data", "scheduledAt": "2026-03-16" }""")).Granted(201);

        Assert.That((string?)response.Json["status"], Is.EqualTo("PENDING"));
        Assert.That(response.Json["pendingStatus"]!.ToJsonString(), Is.EqualTo("""{"status":"ACTIVE","scheduledAt":"2026-03-16"}"""));
        Assert.That(response.Json["activatedAt"], Is.Null);
    }

    [Test]
    public async Task Add_OfAnUnknownOffering_IsNotFound() =>
        (await Add("""{ "productOfferingId": "Data" }""")).Refused(404, "product_offering_not_found");

    [Test]
    public async Task ReplayOfAnUnknownOffering_AfterTheSubscriptionChanged_IsMarkedStale()
    {
        const string Unknown = """{ "productOfferingId": "none" }""";
        (await Add(Unknown, ("Idempotency-Key", "one"))).Refused(404, "product_offering_not_found");
        var before = (await Add(Unknown, ("Idempotency-Key", "one"))).Refused(404, "product_offering_not_found");

        await Api.Adds(subscription, "data");
        var after = (await Add(Unknown, ("Idempotency-Key", "one"))).Refused(404, "product_offering_not_found");

        Assert.That(
            (before.Header("Idempotent-Replay-Stale"), after.Header("Idempotent-Replay-Stale")),
            Is.EqualTo(((string?)null, "true")));
    }

    [Test]
    public async Task Add_OfAnArchivedOffering_IsRefused()
    {
        await Api.Offers("old", extra: """ "status": "ARCHIVED", """);

        (await Add("""{ "productOfferingId": "old" }""")).Refused(422, "product_offering_archived");
    }

    [Test]
    public async Task Add_OfAnOfferingThatDoesNotFitTheSubscription_IsRefused()
    {
        await Api.Offers("tv", extra: """ "addonCategories": ["SUBSCRIPTION_TV"], """);

        (await Add("""{ "productOfferingId": "tv" }""")).Refused(422, "addon_not_applicable");
        (await Add($$"""{ "productOfferingId": "{{Shop.Plan}}" }""")).Refused(422, "addon_not_applicable");
    }

    [Test]
    public async Task Add_OnADateThatHasPassed_IsRefused() =>
        (await Add("""{ "productOfferingId": "data", "scheduledAt": "2026-03-14" }""")).Refused(422, "scheduled_date_in_past");

    [Test]
    public async Task Add_ToASubscriptionThatHasNotStarted_IsRefused()
    {
        subscription = await Api.Subscribes(""", "activationDate": "2026-03-16" """);

        (await Add("""{ "productOfferingId": "data" }""")).Refused(409, "subscription_not_active");
    }

    [Test]
    public async Task Add_ToAnUnknownSubscription_IsRefused() =>
        (await Api.Post("/subscriptions/rid_nobody/addons", """{ "productOfferingId": "data" }""")).Refused(404, "subscription_not_found");

    [Test]
    public async Task Add_WithAnInvalidBody_NamesEachFault() =>
        (await Add("""{ "scheduledAt": "2026-02-30", "metadata": [], "price": 1 }""")).Refused(400, "validation_failed")
            .At("/productOfferingId", "/scheduledAt", "/metadata", "/price");

    private Task<ApiResponse> Add(string body, params (string, string)[] headers) =>
        Api.Post($"/subscriptions/{subscription}/addons", body, headers);
}
