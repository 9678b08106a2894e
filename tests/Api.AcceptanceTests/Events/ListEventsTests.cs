using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Events;

internal sealed class ListEventsTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task List_OfANewTenant_IsEmpty() =>
        Assert.That((await Api.Get("/events")).Granted().Body, Is.EqualTo("""{"items":[],"latestSequence":0}"""));

    [Test]
    public async Task List_AfterASequence_HasTheNextEventsInOrder()
    {
        var subscription = await Api.Subscribes();
        await Api.Offers("data");
        for (var i = 0; i < 4; i++)
            await Api.Adds(subscription, "data");

        var page = (await Api.Get("/events?after=1&limit=3")).Granted().Json;

        Assert.That(page["items"]!.AsArray().Select(item => (int)item!["sequence"]!), Is.EqualTo([2, 3, 4]));
        Assert.That((int)page["latestSequence"]!, Is.EqualTo(5));
        Assert.That((await Api.Get("/events?after=5")).Json["items"]!.AsArray(), Is.Empty);
    }

    [TestCase("after=9", 9, Description = "A reader that goes by it never goes back.")]
    [TestCase("after=9223372036854775807", long.MaxValue)]
    [TestCase("after=0&type=none", 1, Description = "It has looked through all there is.")]
    [TestCase("after=1&wait=1", 1)]
    public async Task List_WhenNothingMatches_SaysHowFarItHasLooked(string query, long latest)
    {
        await Api.Subscribes();

        Assert.That((await Api.Get($"/events?{query}")).Granted().Body, Is.EqualTo($$"""{"items":[],"latestSequence":{{latest}}}"""));
    }

    [Test]
    public async Task AddOnEvent_HasTheAddOnAsItWasThen()
    {
        var subscription = await Api.Subscribes();
        await Api.Offers("data");
        var addOn = await Api.Adds(subscription, "data");
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", """{ "productOfferingId": "data" }""")).Granted();

        var items = (await Api.Get("/events?after=1")).Json["items"]!.AsArray();

        Assert.That(items.Select(item => (string?)item!["data"]!["status"]), Is.EqualTo(["ACTIVE", "CANCELLED"]));
        Assert.That(items.Select(item => (string?)item!["data"]!["subscriptionAddonId"]), Is.All.EqualTo(addOn));
        Assert.That(items.Select(item => (string?)item!["occurredAt"]), Is.All.EqualTo(Noon15March));
        Assert.That(items.Select(item => Guid.Parse((string)item!["eventId"]!)), Is.Unique);
    }

    [Test]
    public async Task SubscriptionEvent_OmitsContactDataAndAddOns()
    {
        await Api.Subscribes();
        (await Api.Post("/customers", """{ "name": "Ada", "referenceId": "ada" }""")).Granted(201);
        (await Api.Post("/subscriptions", $$"""
            {
              "productOfferingId": "{{Shop.Plan}}", "customerId": "rid_ada",
              "subscriber": {
                "name": "Bo", "email": "bo@example.com",
                "address": { "street1": "Secret street", "city": "b", "zip": "c", "country": "SE" }
              }
            }
            """)).Granted(201);

        var data = (await Api.Get("/events?after=1")).Json["items"]![0]!["data"]!;

        Assert.That((string?)data["subscriber"]!["name"], Is.EqualTo("Bo"));
        Assert.That(data["subscriber"]!["email"], Is.Null);
        Assert.That(data["subscriber"]!["address"], Is.Null);
        Assert.That(data["addons"], Is.Null);
    }

    [Test]
    public async Task List_OfAnotherTenant_IsEmpty()
    {
        await Api.Subscribes();
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, "events:read");

        Assert.That((await stranger.Get("/events")).Granted().Body, Is.EqualTo("""{"items":[],"latestSequence":0}"""));
    }

    [Test]
    public async Task List_ByTypeOrSubscription_ShowsOnlyThose()
    {
        var (first, second) = (await Api.Subscribes(), await Api.Subscribes(""", "referenceId": "second" """));
        await Api.Offers("data");
        await Api.Adds(first, "data");
        await Api.Adds(second, "data");

        Assert.That(await Sequences("type=subscription.addon.added"), Is.EqualTo([3, 4]));
        Assert.That(await Sequences($"subscriptionId={first}"), Is.EqualTo([1, 3]));
        Assert.That(await Sequences("subscriptionId=rid_second&type=subscription.created"), Is.EqualTo([2]));
        Assert.That(await Sequences("subscriptionId=rid_nobody"), Is.Empty);

        async Task<IEnumerable<int>> Sequences(string query) =>
            (await Api.Get($"/events?{query}")).Granted().Json["items"]!.AsArray().Select(item => (int)item!["sequence"]!);
    }

    [Test]
    public async Task List_WithWait_RespondsAsSoonAsThereIsAnEvent()
    {
        var waiting = Api.Get("/events?wait=30");
        await Api.Subscribes();

        Assert.That((await waiting.WaitAsync(TimeSpan.FromSeconds(20))).Granted().Json["items"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [TestCase("wait=31", "wait")]
    [TestCase("type=", "type")]
    [TestCase("subscriptionId=nobody", "subscriptionId")]
    [TestCase("after=-1", "after")]
    [TestCase("after=x", "after")]
    [TestCase("after=9223372036854775808", "after")]
    [TestCase("after=1&after=2", "after")]
    [TestCase("limit=0", "limit")]
    [TestCase("limit=201", "limit")]
    public async Task List_WithABadParameter_IsRefused(string query, string pointer) =>
        (await Api.Get($"/events?{query}")).Refused(400, "validation_failed").At(pointer);
}
