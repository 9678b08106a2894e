using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class IfMatchTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Api.Adds(subscription, "data");
    }

    [TestCase("\"2\"")]
    [TestCase("*")]
    [TestCase("\"1\", \"2\"")]
    public async Task Cancel_WithTheCurrentETag_IsGranted(string ifMatch) =>
        Assert.That((await Cancel(ifMatch)).Granted().Header("ETag"), Is.EqualTo("\"3\""));

    [TestCase("\"1\"")]
    [TestCase("W/\"2\"")]
    [TestCase("\"abc\"")]
    public async Task Cancel_WithAnotherETag_IsRefusedAndNotStored(string ifMatch)
    {
        var response = (await Cancel(ifMatch, ("Idempotency-Key", "once"))).Refused(412, "precondition_failed");

        Assert.That((string?)response.Json["detail"], Does.Contain("\"2\""));
        (await Cancel("\"2\"", ("Idempotency-Key", "once"))).Granted();
    }

    [TestCase("W/\"2\"")]
    [TestCase("W/\"1\", \"1\"")]
    public async Task Cancel_WithAWeakETag_IsRefusedBecauseItNeverMatches(string ifMatch) => Assert.That(
        (string?)(await Cancel(ifMatch)).Refused(412, "precondition_failed").Json["detail"],
        Is.EqualTo("If-Match names a weak tag, which never matches: send the ETag without W/. The subscription's ETag is now \"2\"."));

    [TestCase("2")]
    [TestCase("\"2")]
    [TestCase("*, \"2\"")]
    public async Task Cancel_WithAnInvalidETag_IsRefused(string ifMatch) =>
        (await Cancel(ifMatch)).Refused(400, "validation_failed").At("If-Match");

    [Test]
    public async Task Add_WithAnotherETag_IsRefused() =>
        (await Api.Post($"/subscriptions/{subscription}/addons", """{ "productOfferingId": "data" }""", ("If-Match", "\"1\"")))
            .Refused(412, "precondition_failed");

    private Task<ApiResponse> Cancel(string ifMatch, params (string, string)[] headers) => Api.Post(
        $"/subscriptions/{subscription}/addons/cancel", """{ "productOfferingId": "data" }""", [("If-Match", ifMatch), .. headers]);
}
