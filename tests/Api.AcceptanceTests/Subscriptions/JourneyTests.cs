using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>What a front end does in the life of one customer, in order, with literal routes.</summary>
internal sealed class JourneyTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task CustomerWithTwoAddOns_FromTheSaleToTheEnd_GetsEachEventOnceAndInOrder()
    {
        await Api.Offers("mobile-m", "SUBSCRIPTION");
        await Api.Offers("data-10gb");
        await Api.Offers("data-50gb");
        await Api.Offers("streaming", cancelSchedule: "BEGINNING_OF_NEXT_MONTH");

        // Sell.
        (await Api.Post("/customers", """{ "name": "Ada Lovelace", "referenceId": "crm-1815" }""", Key("sign"))).Granted(201);
        var sold = (await Api.Post(
            "/subscriptions",
            """
            { "productOfferingId": "mobile-m", "customerId": "rid_crm-1815", "subscriber": { "name": "Bo" }, "referenceId": "ada-1" }
            """,
            Key("sell"))).Granted(201);
        var data = await Add("""{ "productOfferingId": "data-10gb" }""", "add-data");
        var streaming = await Add("""{ "productOfferingId": "streaming" }""", "add-streaming");

        // Change one on the first of April, and end it in May.
        var change = $$"""{ "subscriptionAddonId": "{{data}}", "productOfferingId": "data-50gb", "scheduledAt": "2026-04-01" }""";
        (await Api.Put("/subscriptions/rid_ada-1/addons/product-offering-change", change, Key("change"))).Granted();
        var end = $$"""{ "subscriptionAddonId": "{{data}}", "scheduledAt": "2026-05-15" }""";
        (await Api.Post("/subscriptions/rid_ada-1/addons/cancel", end, Key("end"))).Granted();

        // Cancel the subscription, think again, and cancel it for good.
        (await Api.Post("/subscriptions/rid_ada-1/cancel", """{ "schedule": "NEXT_DAY", "reason": "BETTER_DEAL_PRICE" }""", Key("cancel")))
            .Granted();
        (await Api.Send("POST", "/subscriptions/rid_ada-1/undo-cancel", null, Key("undo"))).Granted();
        var leave = """{ "schedule": "DATE", "scheduledAt": "2026-06-01", "reason": "NO_NEED" }""";
        (await Api.Post("/subscriptions/rid_ada-1/cancel", leave, Key("leave"))).Granted();

        // Let the clock run.
        var moved = (await Api.Post("/sandbox/clock", """{ "advanceTo": "2026-07-01T00:00:00Z" }""")).Granted();

        Assert.That(
            moved.Json["events"]!.AsArray().Select(happened => $"{happened!["type"]} {happened["occurredAt"]}"),
            Is.EqualTo(
            [
                "subscription.addon.changed 2026-03-31T22:00:00.000Z",
                "subscription.addon.cancelled 2026-05-14T22:00:00.000Z",
                "subscription.addon.cancelled 2026-05-31T22:00:00.000Z",
                "subscription.cancelled 2026-05-31T22:00:00.000Z",
            ]));
        Assert.That(
            await EventTypesAfter(0),
            Is.EqualTo(
            [
                "subscription.created", "subscription.addon.added", "subscription.addon.added",
                "subscription.addon.change_scheduled", "subscription.addon.cancellation_scheduled",
                "subscription.cancellation_scheduled", "subscription.cancellation_undone", "subscription.cancellation_scheduled",
                "subscription.addon.changed", "subscription.addon.cancelled", "subscription.addon.cancelled", "subscription.cancelled",
            ]));
        var ended = (await Api.Get($"/subscriptions/{sold.Json["subscriptionId"]}?expand=addons")).Granted();
        Assert.That(
            (Rule(ended, data), Rule(ended, streaming), (string?)ended.Json["status"]),
            Is.EqualTo(("REQUESTED", "SUBSCRIPTION_END", "CANCELLED")));
    }

    private static (string Name, string Value) Key(string value) => ("Idempotency-Key", value);

    private static string? Rule(ApiResponse subscription, string addOn) => (string?)AddOnIn(subscription, addOn)!["cancellation"]!["rule"];

    private async Task<string> Add(string body, string key) =>
        (string)(await Api.Post("/subscriptions/rid_ada-1/addons", body, Key(key))).Granted(201).Json["subscriptionAddonId"]!;
}
