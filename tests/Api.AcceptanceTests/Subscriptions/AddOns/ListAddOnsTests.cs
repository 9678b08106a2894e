using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class ListAddOnsTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "";
    private string cancelled = "";
    private string active = "";
    private string pending = "";

    [SetUp]
    public async Task HoldSome()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        cancelled = await Api.Adds(subscription, "data");
        active = await Api.Adds(subscription, "data");
        pending = await Api.Adds(subscription, "data", "2026-04-01");
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", $$"""{ "subscriptionAddonId": "{{cancelled}}" }""")).Granted();
    }

    [Test]
    public async Task List_WithoutStatus_ShowsLiveAddOnsOnly() => Assert.That(await List(""), Is.EqualTo([active, pending]));

    [Test]
    public async Task List_ByOneStatus_ShowsOnlyThose() => Assert.That(await List("?status=CANCELLED"), Is.EqualTo([cancelled]));

    [Test]
    public async Task List_BySeveralStatuses_ShowsThemOldestFirst() =>
        Assert.That(await List("?status=PENDING&status=CANCELLED"), Is.EqualTo([cancelled, pending]));

    [Test]
    public async Task List_ByAStatusThatNoneHas_IsEmpty() => Assert.That(await List("?status=EXPIRED"), Is.Empty);

    [TestCase("status=active")]
    [TestCase("status=ACTIVE,PENDING")]
    [TestCase("status=1")]
    public async Task List_ByAnUnknownStatus_IsRefusedWithTheKnownOnes(string query)
    {
        var response = (await Api.Get($"/subscriptions/{subscription}/addons?{query}")).Refused(400, "validation_failed").At("status");

        Assert.That(response.Body, Does.Contain("PENDING, ACTIVE, CANCELLED, EXPIRED"));
    }

    [Test]
    public async Task List_OfAnUnknownSubscription_IsRefused() =>
        (await Api.Get("/subscriptions/rid_nobody/addons")).Refused(404, "subscription_not_found");

    private async Task<IEnumerable<string>> List(string query) => (await Api.Get($"/subscriptions/{subscription}/addons{query}")).Granted()
        .Json["items"]!.AsArray().Select(addOn => (string)addOn!["subscriptionAddonId"]!);
}
