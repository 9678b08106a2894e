using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

internal sealed class CancelAddOnRefusalTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Data = "data-10gb";
    private const string ByOffering = """{ "productOfferingId": "data-10gb" }""";
    private string subscription = "";

    [SetUp]
    public async Task Subscribe()
    {
        subscription = await Api.Subscribes();
        await Api.Offers(Data);
    }

    [TestCase("0198c0de-0000-7000-8000-00000000dead")]
    [TestCase("rid_nobody")]
    public async Task Cancel_OfAnUnknownSubscription_IsRefused(string unknown) =>
        (await Api.Post($"/subscriptions/{unknown}/addons/cancel", ByOffering)).Refused(404, "subscription_not_found");

    [Test]
    public async Task Cancel_OfAnotherTenantsSubscription_IsNotFound()
    {
        await Api.Adds(subscription, Data);
        var (_, stranger) = await CreateTenant("Stranger", sandbox: true, "subscriptions:write");

        var response = (await stranger.Post($"/subscriptions/{subscription}/addons/cancel", ByOffering))
            .Refused(404, "subscription_not_found");
        var unknown = await stranger.Post("/subscriptions/0198c0de-0000-7000-8000-00000000dead/addons/cancel", ByOffering);

        Assert.That(
            response.Body.Replace(response.Header("X-Request-Id")!, ""),
            Is.EqualTo(unknown.Body.Replace(unknown.Header("X-Request-Id")!, "")));
    }

    [TestCase("nonsense")]
    [TestCase("rid_")]
    [TestCase("rid_x%20")]
    [TestCase("{0198c0de-0000-7000-8000-00000000dead}")]
    public async Task Cancel_WithAnInvalidSubscriptionId_IsRefused(string id) =>
        (await Api.Post($"/subscriptions/{id}/addons/cancel", ByOffering)).Refused(400, "subscription_id_invalid").At("subscriptionId");

    [Test]
    public async Task Cancel_OfACancelledSubscription_IsRefused()
    {
        await Api.Adds(subscription, Data);
        await Import(it => it.ImportStatus(SubscriptionStatus.Cancelled, it.CreatedAt));

        (await Cancel(ByOffering)).Refused(409, "subscription_cancelled");
    }

    [TestCase(SubscriptionStatus.Blocked)]
    [TestCase(SubscriptionStatus.Paused)]
    public async Task Cancel_OnASubscriptionThatIsBlockedOrPaused_IsGranted(SubscriptionStatus status)
    {
        await Api.Adds(subscription, Data);
        await Import(it => it.ImportStatus(status, it.CreatedAt));

        (await Cancel(ByOffering)).Granted();
    }

    [Test]
    public async Task Cancel_OfAnUnknownAddOn_IsNotFound()
    {
        var addOn = await Api.Adds(subscription, Data);

        (await Cancel("""{ "productOfferingId": "other" }""")).Refused(404, "addon_not_found");
        (await Cancel("""{ "subscriptionAddonId": "0198c0de-0000-7000-8000-00000000dead" }""")).Refused(404, "addon_not_found");
        (await Cancel($$"""{ "productOfferingId": "other", "subscriptionAddonId": "{{addOn}}" }""")).Refused(404, "addon_not_found");
    }

    [Test]
    public async Task Cancel_OfAnOfferingHeldTwice_IsRefusedWithTheIdsAndGrantedById()
    {
        string[] ids = [await Api.Adds(subscription, Data), await Api.Adds(subscription, Data)];

        var response = (await Cancel(ByOffering)).Refused(409, "addon_ambiguous");
        Assert.That(response.Json["subscriptionAddonIds"]!.AsArray().Select(id => (string?)id), Is.EqualTo(ids));

        (await Cancel($$"""{ "productOfferingId": "{{Data}}", "subscriptionAddonId": "{{ids[1]}}" }""")).Granted();
        (await Cancel(ByOffering)).Granted();
    }

    [Test]
    public async Task Cancel_Twice_IsRefusedWithTheFirstInstantAndRaisesNoSecondEvent()
    {
        await Api.Adds(subscription, Data);
        (await Cancel(ByOffering)).Granted();
        var before = await LatestSequence();
        await MoveClockTo("2026-03-16T11:00:00Z");

        var response = (await Cancel(ByOffering)).Refused(409, "addon_already_cancelled");

        Assert.That((string?)response.Json["cancelledAt"], Is.EqualTo(Noon15March));
        Assert.That(await EventTypesAfter(before), Is.Empty);
    }

    [Test]
    public async Task Cancel_OfAnExpiredAddOn_IsRefused()
    {
        var addOn = await Api.Adds(subscription, Data);
        await Import(it => it.ImportExpiry(Guid.Parse(addOn), it.CreatedAt));

        (await Cancel(ByOffering)).Refused(409, "addon_expired");
    }

    [Test]
    public async Task Cancel_OnADateThatHasPassed_IsRefused()
    {
        await Api.Adds(subscription, Data);

        var response = (await CancelOn("2026-03-14")).Refused(422, "scheduled_date_in_past");

        Assert.That((string?)response.Json["detail"], Does.Contain("2026-03-14").And.Contain("2026-03-15"));
    }

    [Test]
    public async Task Cancel_ForADateAfterTheSubscriptionsEnd_IsRefusedAndWithoutDateEndsWithIt()
    {
        await Api.Offers(Data, cancelSchedule: "BEGINNING_OF_NEXT_MONTH");
        await Api.Adds(subscription, Data);
        await Import(it => it.ImportEnd(new(2026, 3, 25), new TenantCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"))));
        var before = await LatestSequence();

        (await CancelOn("2026-03-26")).Refused(422, "scheduled_date_after_subscription_end");
        (await Cancel(ByOffering)).Granted();

        Assert.That(await EventTypesAfter(before), Is.Empty);
    }

    [Test]
    public async Task Cancel_WithinTheCommitment_IsRefusedWithAlternativesThatAreGranted()
    {
        await Api.Offers("insurance", boundMonths: 12);
        await Api.Adds(subscription, "insurance");

        var response = (await Cancel("""{ "productOfferingId": "insurance", "scheduledAt": "2027-03-14", "reason": "Sold the phone" }"""))
            .Refused(422, "commitment_active");

        Assert.That((string?)response.Json["earliestDate"], Is.EqualTo("2027-03-15"));
        var alternatives = response.Json["alternatives"]!.AsArray();
        Assert.That(alternatives, Has.Count.EqualTo(2));
        foreach (var alternative in alternatives)
        {
            Assert.That(
                (string?)(await Cancel(alternative!.ToJsonString(), "?expand=addons"))
                    .Granted().Json["addons"]![0]!["pendingStatus"]!["scheduledAt"],
                Is.EqualTo("2027-03-15"));
        }
    }

    [Test]
    public async Task Cancel_WhenRefused_WritesTheAuditRowOnly()
    {
        var before = (await Api.Get($"/subscriptions/{subscription}?expand=addons")).Body;
        var sequence = await LatestSequence();

        (await Cancel(ByOffering)).Refused(404, "addon_not_found");

        Assert.That((await Api.Get($"/subscriptions/{subscription}?expand=addons")).Body, Is.EqualTo(before));
        Assert.That(await EventTypesAfter(sequence), Is.Empty);
        await using var db = Database();
        Assert.That(
            await db.AuditEntries.CountAsync(row => row.Operation == "CancelAddOn" && row.Outcome == "addon_not_found"),
            Is.EqualTo(1));
    }

    private Task<ApiResponse> CancelOn(string date) => Cancel($$"""{ "productOfferingId": "{{Data}}", "scheduledAt": "{{date}}" }""");

    private Task<ApiResponse> Cancel(string body, string query = "") =>
        Api.Post($"/subscriptions/{subscription}/addons/cancel{query}", body);

    private async Task Import(Action<Subscription> change)
    {
        await using var db = Database();
        change(await db.Subscriptions.Include(it => it.AddOns).SingleAsync(it => it.SubscriptionId == Guid.Parse(subscription)));
        await db.SaveChangesAsync();
    }
}
