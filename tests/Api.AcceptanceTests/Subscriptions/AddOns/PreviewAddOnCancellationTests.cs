using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class PreviewAddOnCancellationTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "", addOn = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data", cancelSchedule: "BEGINNING_OF_NEXT_MONTH", boundMonths: 12);
        addOn = await Api.Adds(subscription, "data");
    }

    [Test]
    public async Task Preview_WithinTheCommitment_ShowsTheDecidingRuleAndWritesNothing()
    {
        var (before, events) = (await Read(), await LatestSequence());

        var response = (await Preview("""{ "productOfferingId": "data" }""")).Granted();

        Assert.That(response.Body, Is.EqualTo($$"""
            {"subscriptionAddonId":"{{addOn}}","productOfferingId":"data",
            "effectiveDate":"2027-03-15","immediate":false,"rule":"COMMITMENT_END",
            "trace":[
            {"rule":"NOT_STARTED","outcome":"NOT_APPLICABLE"},
            {"rule":"REQUESTED","outcome":"NOT_APPLICABLE"},
            {"rule":"ALREADY_SCHEDULED","outcome":"NOT_APPLICABLE"},
            {"rule":"OFFERING_SCHEDULE","date":"2026-04-01","outcome":"LATER_RULE_WINS"},
            {"rule":"COMMITMENT_END","date":"2027-03-15","outcome":"CHOSEN"},
            {"rule":"SUBSCRIPTION_END","outcome":"NOT_APPLICABLE"}
            ],"events":["subscription.addon.cancellation_scheduled"]}
            """.ReplaceLineEndings("")));
        Assert.That(((await Read()).Body, await LatestSequence()), Is.EqualTo((before.Body, events)));
    }

    [Test]
    public async Task Preview_OfARescheduling_ShowsTheDateThatItReplaces()
    {
        await Cancel("""{ "productOfferingId": "data" }""");

        var response = (await Preview("""{ "productOfferingId": "data", "scheduledAt": "2028-01-01" }""")).Granted();

        Assert.That(
            ((string?)response.Json["replacesDate"], (string?)response.Json["effectiveDate"]),
            Is.EqualTo(("2027-03-15", "2028-01-01")));
        Assert.That(response.Json["events"]!.ToJsonString(), Is.EqualTo("""["subscription.addon.cancellation_rescheduled"]"""));
    }

    [Test]
    public async Task Preview_WhenAlreadyScheduledForThatDate_ShowsNoEvent()
    {
        await Cancel("""{ "productOfferingId": "data" }""");

        var response = (await Preview("""{ "productOfferingId": "data" }""")).Granted();

        Assert.That(((string?)response.Json["rule"], response.Json["events"]!.ToJsonString()), Is.EqualTo(("ALREADY_SCHEDULED", "[]")));
    }

    [TestCase("""{ "productOfferingId": "data", "scheduledAt": "2026-06-01" }""", 422, "commitment_active")]
    [TestCase("""{ "productOfferingId": "data", "scheduledAt": "2026-03-14" }""", 422, "scheduled_date_in_past")]
    [TestCase("""{ "productOfferingId": "voice" }""", 404, "addon_not_found")]
    [TestCase("{}", 400, "validation_failed")]
    [TestCase("""{ "productOfferingId": "data", "scheduledAt": "2026-02-30" }""", 400, "validation_failed")]
    [TestCase("""{ "productOfferingId": "data", "scheduledAt": "0001-01-01" }""", 400, "validation_failed")]
    [TestCase("""{ "productOfferingId": "data", "scheduledAt": "9999-12-31" }""", 400, "validation_failed")]
    public async Task Preview_OfACancelThatWouldBeRefused_IsRefusedWithTheSameProblem(string body, int status, string code)
    {
        var previewed = (await Preview(body)).Refused(status, code).Json.AsObject();
        var cancelled = (await Api.Post($"/subscriptions/{subscription}/addons/cancel", body)).Refused(status, code).Json.AsObject();

        // Each names its own request.
        foreach (var problem in new[] { previewed, cancelled })
            problem.Remove("requestId");
        previewed.Remove("instance");
        cancelled.Remove("instance");
        Assert.That(previewed.ToJsonString(), Is.EqualTo(cancelled.ToJsonString()));
    }

    [Test]
    public async Task Cancel_WithTheETagOfAPreview_IsGrantedOnlyWhileNothingHasChanged()
    {
        const string Body = """{ "productOfferingId": "data" }""";
        var previewed = (await Preview(Body)).Granted().Header("ETag");
        var options = (await Api.Get($"/subscriptions/{subscription}/addons/cancel-options")).Granted().Header("ETag");
        Assert.That((previewed, options), Is.EqualTo(((await Read()).Header("ETag"), previewed)));

        await Api.Adds(subscription, "data");
        (await Api.Post($"/subscriptions/{subscription}/addons/cancel", Body, ("If-Match", previewed!)))
            .Refused(412, "precondition_failed");
    }

    [Test]
    public async Task Preview_WithAnIdempotencyKey_DoesNotUseTheKey()
    {
        (await Preview("""{ "productOfferingId": "data" }""", ("Idempotency-Key", "one"))).Granted();

        (await Api.Get("/idempotency-keys?key=one")).Refused(404, "idempotency_key_not_found");
    }

    private Task<ApiResponse> Read() => Api.Get($"/subscriptions/{subscription}?expand=addons");

    private async Task Cancel(string body) => (await Api.Post($"/subscriptions/{subscription}/addons/cancel", body)).Granted();

    private Task<ApiResponse> Preview(string body, params (string, string)[] headers) =>
        Api.Post($"/subscriptions/{subscription}/addons/cancel/preview", body, headers);
}
