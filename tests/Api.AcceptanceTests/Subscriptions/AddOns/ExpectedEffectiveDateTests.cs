using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>A cancel takes effect on the date that the customer agreed to, or not at all.</summary>
internal sealed class ExpectedEffectiveDateTests(Engine engine) : AcceptanceTest(engine)
{
    private const string OneSecondBeforeMidnight = "2026-03-15T22:59:59Z", OneSecondAfterMidnight = "2026-03-15T23:00:01Z";
    private const string Previewed = "2026-03-16", DayAfter = "2026-03-17";
    private const string Body = """{ "productOfferingId": "data" }""";
    private string subscription = "";

    [SetUp]
    public async Task SubscribeBeforeMidnight()
    {
        await MoveClockTo(OneSecondBeforeMidnight);
        subscription = await Api.Subscribes();
        await Api.Offers("data", cancelSchedule: "NEXT_DAY");
        await Api.Adds(subscription, "data");
    }

    [Test]
    public async Task Cancel_PreviewedBeforeMidnightAndSentAfter_IsRefusedWithTheNewDateAndWritesNothing()
    {
        var etag = await PreviewThenPassMidnight();
        var (before, sequence) = (await Read(), await LatestSequence());

        var refused = (await Cancel(Expecting(Previewed), ("If-Match", etag), ("Idempotency-Key", "agreed")))
            .Refused(409, "effective_date_changed");
        var replayed = (await Cancel(Expecting(Previewed), ("If-Match", etag), ("Idempotency-Key", "agreed")))
            .Refused(409, "effective_date_changed");

        Assert.That((string?)refused.Json["effectiveDate"], Is.EqualTo(DayAfter));
        Assert.That((replayed.Header("Idempotent-Replayed"), replayed.Body), Is.EqualTo(("true", refused.Body)));
        var after = await Read();
        Assert.That((after.Body, after.Header("ETag")), Is.EqualTo((before.Body, etag)));
        Assert.That(await EventTypesAfter(sequence), Is.Empty);
    }

    [Test]
    public async Task Cancel_WithTheNewDateOfTheRefusal_IsGranted()
    {
        var etag = await PreviewThenPassMidnight();

        var granted = (await Cancel(Expecting(DayAfter), ("If-Match", etag))).Granted();

        Assert.That(ScheduledAt(granted), Is.EqualTo(DayAfter));
    }

    [Test]
    public async Task Cancel_AfterMidnightWithoutExpectedDate_IsGrantedOnTheNewDate()
    {
        var etag = await PreviewThenPassMidnight();

        Assert.That(ScheduledAt((await Cancel(Body, ("If-Match", etag))).Granted()), Is.EqualTo(DayAfter));
    }

    [Test]
    public async Task Cancel_WhenThePreviewedDateHasBegun_TakesEffectAtOnce()
    {
        const string Agreed = """{ "productOfferingId": "data", "scheduledAt": "2026-03-16", "expectedEffectiveDate": "2026-03-16" }""";
        Assert.That((bool)(await Preview(Agreed)).Granted().Json["immediate"]!, Is.False);
        var etag = await PreviewThenPassMidnight();

        var granted = (await Cancel(Agreed, ("If-Match", etag))).Granted();

        Assert.That((string?)granted.Json["addons"]![0]!["status"], Is.EqualTo("CANCELLED"));
    }

    [Test]
    public async Task Cancel_BeforeMidnightOnThePreviewedDate_IsGranted()
    {
        var etag = (await Preview(Body)).Granted().Header("ETag")!;

        Assert.That(ScheduledAt((await Cancel(Expecting(Previewed), ("If-Match", etag))).Granted()), Is.EqualTo(Previewed));
    }

    [Test]
    public async Task Cancel_WhenAlreadyScheduledForAnotherDateThanExpected_IsRefusedWithThatDate()
    {
        (await Cancel("""{ "productOfferingId": "data", "scheduledAt": "2026-05-01" }""")).Granted();

        var refused = (await Cancel(Expecting(Previewed))).Refused(409, "effective_date_changed");

        Assert.That((string?)refused.Json["effectiveDate"], Is.EqualTo("2026-05-01"));
    }

    [Test]
    public async Task Preview_WithAWrongExpectedDate_IsRefusedAsTheCancelWouldBe()
    {
        await PreviewThenPassMidnight();

        var refused = (await Preview(Expecting(Previewed))).Refused(409, "effective_date_changed");

        Assert.That((string?)refused.Json["effectiveDate"], Is.EqualTo(DayAfter));
        Assert.That((string?)(await Preview(Expecting(DayAfter))).Granted().Json["effectiveDate"], Is.EqualTo(DayAfter));
    }

    [TestCase("2026-02-30")]
    [TestCase("1999-12-31")]
    [TestCase("2200-01-01")]
    [TestCase("2026-03-16T00:00:00Z")]
    public async Task Request_WithAnInvalidExpectedDate_IsRefusedWithItsPlace(string date)
    {
        (await Cancel(Expecting(date))).Refused(400, "validation_failed").At("/expectedEffectiveDate");
        (await Preview(Expecting(date))).Refused(400, "validation_failed").At("/expectedEffectiveDate");
    }

    [Test]
    public async Task Cancel_WithinTheCommitmentWithAnExpectedDate_OffersAlternativesThatAreGranted()
    {
        await Api.Offers("insurance", boundMonths: 12);
        await Api.Adds(subscription, "insurance");

        const string Early = """{ "productOfferingId": "insurance", "scheduledAt": "2026-04-01", "expectedEffectiveDate": "2026-04-01" }""";
        var refused = (await Cancel(Early)).Refused(422, "commitment_active");

        var alternatives = refused.Json["alternatives"]!.AsArray();
        Assert.That(alternatives, Has.Count.EqualTo(2));
        Assert.That(alternatives.Select(alternative => alternative!["expectedEffectiveDate"]), Is.All.Null);
        foreach (var alternative in alternatives)
            (await Cancel(alternative!.ToJsonString())).Granted();
    }

    private async Task<string> PreviewThenPassMidnight()
    {
        var previewed = (await Preview(Body)).Granted();
        Assert.That((string?)previewed.Json["effectiveDate"], Is.EqualTo(Previewed));
        (await Api.Post("/sandbox/clock", $$"""{ "advanceTo": "{{OneSecondAfterMidnight}}" }""")).Granted();
        return previewed.Header("ETag")!;
    }

    private static string Expecting(string date) => $$"""{ "productOfferingId": "data", "expectedEffectiveDate": "{{date}}" }""";

    private static string? ScheduledAt(ApiResponse subscription) =>
        (string?)subscription.Json["addons"]![0]!["pendingStatus"]!["scheduledAt"];

    private Task<ApiResponse> Read() => Api.Get($"/subscriptions/{subscription}?expand=addons");

    private Task<ApiResponse> Preview(string body) => Api.Post($"/subscriptions/{subscription}/addons/cancel/preview", body);

    private Task<ApiResponse> Cancel(string body, params (string, string)[] headers) =>
        Api.Post($"/subscriptions/{subscription}/addons/cancel?expand=addons", body, headers);
}
