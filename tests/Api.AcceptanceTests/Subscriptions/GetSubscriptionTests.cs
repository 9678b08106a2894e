using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class GetSubscriptionTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task Get_ById_ReturnsTheSubscriptionWithItsETag()
    {
        var subscription = await Api.Subscribes(""", "msisdn": "+46701234567", "metadata": { "a": [1, null] }""");

        var response = (await Api.Get($"/subscriptions/{subscription}")).Granted();

        Assert.That(response.Header("Content-Type"), Is.EqualTo("application/json"));
        Assert.That(response.Header("ETag"), Is.EqualTo("\"1\""));
        Assert.That((string?)response.Json["display"], Is.EqualTo("+46701234567"));
        Assert.That(response.Json["metadata"]!.ToJsonString(), Is.EqualTo("""{"a":[1,null]}"""));
        Assert.That(response.Json["productOffering"]!["price"]!["netPrice"]!.ToJsonString(), Is.EqualTo("99.50"));
        Assert.That(response.Json["addons"], Is.Null);
    }

    [TestCase("shop-17", "rid_shop-17")]
    [TestCase("a/b?c %41", "rid_a%2Fb%3Fc%20%2541")]
    [TestCase("åäö", "rid_%C3%A5%C3%A4%C3%B6")]
    public async Task Get_ByReferenceId_ReturnsTheSameAsById(string referenceId, string path)
    {
        var subscription = await Api.Subscribes($$""", "referenceId": "{{referenceId}}" """);

        var response = (await Api.Get($"/subscriptions/{path}")).Granted();

        Assert.That((string?)response.Json["subscriptionId"], Is.EqualTo(subscription));
    }

    [Test]
    public async Task Get_ByAReferenceIdInOtherLetterCase_IsRefused()
    {
        await Api.Subscribes(""", "referenceId": "Shop" """);

        (await Api.Get("/subscriptions/rid_shop")).Refused(404, "subscription_not_found");
    }

    [Test]
    public async Task Get_OfAnotherTenantsSubscription_IsNotFound()
    {
        var subscription = await Api.Subscribes(""", "referenceId": "shop" """);
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, "subscriptions:read");

        (await stranger.Get($"/subscriptions/{subscription}")).Refused(404, "subscription_not_found");
        (await stranger.Get("/subscriptions/rid_shop")).Refused(404, "subscription_not_found");
        (await stranger.Get($"/subscriptions/{subscription}/addons")).Refused(404, "subscription_not_found");
    }

    [Test]
    public async Task Get_WithExpand_ShowsLiveAndEndedAddOnsOldestFirst()
    {
        var subscription = await Api.Subscribes();
        await Api.Offers("data");
        string[] ids =
        [
            await Api.Adds(subscription, "data"),
            await Api.Adds(subscription, "data"),
            await Api.Adds(subscription, "data", "2026-04-01"),
        ];
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", $$"""{ "subscriptionAddonId": "{{ids[0]}}" }""")).Granted();

        var addOns = (await Api.Get($"/subscriptions/{subscription}?expand=addons")).Granted().Json["addons"]!.AsArray();

        Assert.That(addOns.Select(addOn => (string?)addOn!["subscriptionAddonId"]), Is.EqualTo(ids));
        Assert.That(addOns.Select(addOn => (string?)addOn!["status"]), Is.EqualTo(["CANCELLED", "ACTIVE", "PENDING"]));
    }

    [TestCase("expand=addon", "expand")]
    [TestCase("expand=", "expand")]
    [TestCase("expand=addons&expand=addons", "expand")]
    [TestCase("expnd=addons", "expnd")]
    public async Task Get_WithAnInvalidQuery_IsRefused(string query, string pointer)
    {
        var subscription = await Api.Subscribes();

        (await Api.Get($"/subscriptions/{subscription}?{query}")).Refused(400, "validation_failed").At(pointer);
    }
}
