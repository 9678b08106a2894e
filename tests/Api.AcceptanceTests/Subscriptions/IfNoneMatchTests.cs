using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class IfNoneMatchTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "";

    public static readonly string[] Reads =
        ["", "?expand=addons", "/addons", "/addons?status=CANCELLED", "/addons?asOf=2026-04-01T00:00:00Z"];

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Api.Adds(subscription, "data");
    }

    [TestCaseSource(nameof(Reads))]
    public async Task Read_WithTheCurrentETag_IsNotModifiedUntilTheSubscriptionChanges(string read)
    {
        var first = (await Get(read)).Granted();
        var etag = first.Header("ETag");

        var same = (await Get(read, etag)).Granted(304);
        Assert.That((same.Body, same.Header("ETag"), same.Header("Content-Type")), Is.EqualTo(("", etag, (string?)null)));

        const string Cancel = """{ "productOfferingId": "data", "scheduledAt": "2026-04-01" }""";
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", Cancel)).Granted();
        Assert.That((await Get(read, etag)).Granted().Header("ETag"), Is.EqualTo("\"3\""));

        await MoveClockTo("2026-04-01T00:00:00Z");
        Assert.That((await Get(read, "\"3\"")).Granted().Header("ETag"), Is.EqualTo("\"4\""), "what is due changes it too");
    }

    [TestCase("\"2\"")]
    [TestCase("W/\"2\"")]
    [TestCase("\"7\", \"2\"")]
    [TestCase("*")]
    public async Task Read_WithAnyFormOfTheCurrentETag_IsNotModified(string ifNoneMatch) => (await Get("", ifNoneMatch)).Granted(304);

    [TestCase("\"1\"")]
    [TestCase("\"abc\"")]
    [TestCase("\"02\"")]
    public async Task Read_WithAnotherETag_IsGranted(string ifNoneMatch) => (await Get("", ifNoneMatch)).Granted();

    [TestCase("2")]
    [TestCase("\"2")]
    [TestCase("*, \"2\"")]
    public async Task Read_WithAnInvalidETag_IsRefused(string ifNoneMatch) =>
        (await Get("", ifNoneMatch)).Refused(400, "validation_failed").At("If-None-Match");

    [Test]
    public async Task Read_OfAnUnknownSubscription_IsNotFoundForAnyETag() =>
        (await Api.Get($"/subscriptions/{Guid.CreateVersion7()}", ("If-None-Match", "*"))).Refused(404, "subscription_not_found");

    private Task<ApiResponse> Get(string read, string? ifNoneMatch = null) =>
        Api.Get($"/subscriptions/{subscription}{read}", ifNoneMatch is null ? [] : [("If-None-Match", ifNoneMatch)]);
}
