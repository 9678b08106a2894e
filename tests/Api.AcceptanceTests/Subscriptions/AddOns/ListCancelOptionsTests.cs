using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class ListCancelOptionsTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "";

    [SetUp]
    public async Task Subscribe() => subscription = await Api.Subscribes();

    [Test]
    public async Task Options_OfAddOnsOfEveryKind_AreListedWithTheirDates()
    {
        var (free, bound, ending, starting) =
            (await Holds("free"), await Holds("bound", 12), await Holds("ending"), await Holds("starting", 12, "2026-05-01"));
        var gone = await Holds("gone");
        await Cancel(ending, "2026-04-10");
        await Cancel(gone, "2026-03-15");

        var response = (await Api.Get($"/subscriptions/{subscription}/addons/cancel-options")).Granted();

        Assert.That(response.Body, Is.EqualTo($$"""
            {"items":[
            {"subscriptionAddonId":"{{free}}","productOfferingId":"free","cancellable":true,"cancelSchedule":"NEXT_DAY",
            "defaultDate":"2026-03-16","earliestDate":"2026-03-15"},
            {"subscriptionAddonId":"{{bound}}","productOfferingId":"bound","cancellable":true,"cancelSchedule":"NEXT_DAY",
            "defaultDate":"2027-03-15","earliestDate":"2027-03-15","commitmentEndsAt":"2027-03-15"},
            {"subscriptionAddonId":"{{ending}}","productOfferingId":"ending","cancellable":true,"cancelSchedule":"NEXT_DAY",
            "defaultDate":"2026-04-10","earliestDate":"2026-03-15","pendingCancellationDate":"2026-04-10"},
            {"subscriptionAddonId":"{{starting}}","productOfferingId":"starting","cancellable":true,"cancelSchedule":"NEXT_DAY",
            "defaultDate":"2026-03-15","earliestDate":"2026-03-15"}
            ]}
            """.ReplaceLineEndings("")));
    }

    [Test]
    public async Task Options_OfAnEndedSubscription_AreNone()
    {
        await Holds("free");
        await using (var db = Database())
        {
            var ending = db.Subscriptions.Single();
            ending.ImportEnd(new(2026, 3, 16), Shared.Clock.Calendar());
            await db.SaveChangesAsync();
        }

        var before = (await Api.Get($"/subscriptions/{subscription}/addons/cancel-options")).Granted();
        await MoveClockTo("2026-03-16T00:00:00Z");
        var after = (await Api.Get($"/subscriptions/{subscription}/addons/cancel-options")).Granted();

        Assert.That(((string?)before.Json["items"]![0]!["latestDate"], after.Body), Is.EqualTo(("2026-03-16", """{"items":[]}""")));
    }

    [Test]
    public async Task Options_OfAnUnknownSubscription_AreNotFound() =>
        (await Api.Get($"/subscriptions/{Guid.CreateVersion7()}/addons/cancel-options")).Refused(404, "subscription_not_found");

    private async Task<string> Holds(string offering, int boundMonths = 0, string? startingOn = null)
    {
        await Api.Offers(offering, cancelSchedule: "NEXT_DAY", boundMonths: boundMonths);
        return await Api.Adds(subscription, offering, startingOn);
    }

    private async Task Cancel(string addOn, string date) => (await Api.Post(
        $"/subscriptions/{subscription}/addons/cancel",
        $$"""{ "subscriptionAddonId": "{{addOn}}", "scheduledAt": "{{date}}" }""")).Granted();
}
