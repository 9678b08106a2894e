using System.Text.Json.Nodes;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Domain;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Subscriptions;

/// <summary>The add-ons of a subscription at another time than now; whether the worker has been there makes no difference.</summary>
internal sealed class AsOfTests(Engine engine) : AcceptanceTest(engine)
{
    private string subscription = "", first = "", second = "";

    // 15 March, noon: the first is sold. 20 March: its cancellation is scheduled for 1 April, and the second is sold to start on
    // 25 March. 22 March: the cancellation of the first is undone, then scheduled for 1 May.
    [SetUp]
    public async Task Live()
    {
        subscription = await Api.Subscribes();
        await Api.Offers("data");
        first = await Api.Adds(subscription, "data");
        await MoveClockTo("2026-03-20T12:00:00Z");
        await Cancel(first, "2026-04-01");
        second = await Api.Adds(subscription, "data", "2026-03-25");
        await MoveClockTo("2026-03-22T12:00:00Z");
        (await Api.Post($"/subscriptions/{subscription}/addons/undo-cancel", $$"""{ "subscriptionAddonId": "{{first}}" }""")).Granted();
        await Cancel(first, "2026-05-01");
    }

    [TestCase("2026-03-15T10:59:59.999Z", "")]
    [TestCase("2026-03-15T11:00:00Z", "1 ACTIVE")]
    [TestCase("2026-03-20T12:00:00%2B00:00", "1 ACTIVE CANCELLED 2026-04-01, 2 PENDING ACTIVE 2026-03-25")]
    [TestCase("2026-03-22T11:59:59Z", "1 ACTIVE CANCELLED 2026-04-01, 2 PENDING ACTIVE 2026-03-25")]
    [TestCase("2026-03-22T12:00:00Z", "1 ACTIVE CANCELLED 2026-05-01, 2 PENDING ACTIVE 2026-03-25")]
    [TestCase("2026-03-24T22:59:59.999Z", "1 ACTIVE CANCELLED 2026-05-01, 2 PENDING ACTIVE 2026-03-25")]
    [TestCase("2026-03-24T23:00:00Z", "1 ACTIVE CANCELLED 2026-05-01, 2 ACTIVE")]
    [TestCase("2026-04-30T22:00:00Z", "2 ACTIVE")]
    [TestCase("2199-12-31T23:59:59.999Z", "2 ACTIVE")]
    public async Task List_AsOfAnInstant_IsTheSameBeforeAndAfterThatInstant(string asOf, string expected)
    {
        Assert.That(await List(asOf), Is.EqualTo(expected), "as of now, 22 March");

        await MoveClockTo("2026-06-01T00:00:00Z");
        Assert.That(await List(asOf), Is.EqualTo(expected), "looking back, nothing of what was due written");

        (await Api.Post("/sandbox/clock", """{ "advanceTo": "2026-06-02T00:00:00Z" }""")).Granted();
        Assert.That(await List(asOf), Is.EqualTo(expected), "looking back on what was written");
    }

    [Test]
    public async Task List_AsOfAnInstantWithAStatus_ShowsAddOnsThatHadItThen()
    {
        Assert.That(await List("2026-06-01T00:00:00Z&status=CANCELLED"), Is.EqualTo("1 CANCELLED"));
        Assert.That(await List("2026-03-21T00:00:00Z&status=PENDING&status=CANCELLED"), Is.EqualTo("2 PENDING ACTIVE 2026-03-25"));
    }

    [Test]
    public async Task List_AsOfWhenEventsHadOtherMembers_CompletesThemFromNow()
    {
        await using (var db = Database())
        {
            // As an earlier version may have written it, and a later one.
            foreach (var row in await db.Events.Where(row => row.Type.StartsWith("subscription.addon.")).ToListAsync())
            {
                var data = JsonNode.Parse(row.Data.Text)!.AsObject();
                foreach (var member in new[] { "metadata", "createdAt", "updatedAt", "subscriptionId" })
                    data.Remove(member);

                data["productOffering"]!.AsObject().Remove("group");
                data["later"] = new JsonObject { ["unknown"] = true };
                var text = new RawJson(data.ToJsonString());
                await db.Events.Where(it => it.Sequence == row.Sequence).ExecuteUpdateAsync(it => it.SetProperty(one => one.Data, text));
            }
        }

        Assert.That(await List("2026-03-20T12:00:00Z"), Is.EqualTo("1 ACTIVE CANCELLED 2026-04-01, 2 PENDING ACTIVE 2026-03-25"));
        var then = (await Api.Get($"/subscriptions/{subscription}/addons?asOf=2026-03-20T12:00:00Z")).Json["items"]![0]!;
        Assert.That((string?)then["productOffering"]!["group"]!["productOfferingGroupId"], Is.EqualTo("group"));
    }

    [TestCase("2026-03-15T12:00:00Z")]
    [TestCase("2026-03-22T12:00:00Z")]
    [TestCase("2026-12-24T00:00:00Z")]
    public async Task List_AsOfAnInstant_HasTheETagOfNow(string asOf)
    {
        var now = (await Api.Get($"/subscriptions/{subscription}")).Header("ETag");

        Assert.That((await Api.Get($"/subscriptions/{subscription}/addons?asOf={asOf}")).Header("ETag"), Is.EqualTo(now));
    }

    [TestCase("2026-03-22")]
    [TestCase("2026-03-22T12:00:00")]
    [TestCase("2026-03-22T12:00:00+01:00")]
    [TestCase("2026-02-30T12:00:00Z")]
    [TestCase("1999-12-31T23:59:59Z")]
    [TestCase("2200-01-01T00:00:00Z")]
    [TestCase("now")]
    [TestCase("")]
    [TestCase("2026-03-22T12:00:00Z&asOf=2026-03-22T12:00:00Z")]
    public async Task List_AsOfAnInvalidInstant_IsRefusedWithItsPlace(string asOf) =>
        (await Api.Get($"/subscriptions/{subscription}/addons?asOf={asOf}")).Refused(400, "validation_failed").At("asOf");

    private async Task<string> List(string asOf)
    {
        var items = (await Api.Get($"/subscriptions/{subscription}/addons?asOf={asOf}")).Granted().Json["items"]!.AsArray();
        return string.Join(", ", items.Select(item => string.Join(' ', new[]
        {
            (string?)item!["subscriptionAddonId"] == first ? "1" : (string?)item["subscriptionAddonId"] == second ? "2" : "?",
            (string?)item["status"],
            (string?)item["pendingStatus"]?["status"],
            (string?)item["pendingStatus"]?["scheduledAt"],
        }.OfType<string>())));
    }

    private async Task Cancel(string addOn, string date) => (await Api.Post(
        $"/subscriptions/{subscription}/addons/cancel",
        $$"""{ "subscriptionAddonId": "{{addOn}}", "scheduledAt": "{{date}}" }""")).Granted();
}
