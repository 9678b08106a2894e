using System.Globalization;
using Connect.Api.AcceptanceTests.Hosting;
using Connect.Api.AcceptanceTests.Subscriptions;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Subscriptions;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Sandbox;

internal sealed class AdvanceSandboxClockTests(Engine engine) : AcceptanceTest(engine)
{
    [Test]
    public async Task Advance_PastManyDates_AppliesAndListsAllInOrderOfTime()
    {
        var later = await Api.Subscribes(""", "activationDate": "2026-04-02" """);
        var subscription = await Api.Subscribes();
        await Api.Offers("data");
        await Cancel(subscription, await Api.Adds(subscription, "data"), "2026-04-03");
        await Cancel(subscription, await Api.Adds(subscription, "data"), "2026-03-29");
        var starting = await Api.Adds(subscription, "data", "2026-04-01");
        await Cancel(subscription, await Api.Adds(subscription, "data"), "2026-12-24");
        var before = await LatestSequence();

        var response = (await Advance("2026-04-03T12:00:00+02:00")).Granted();

        Assert.That(EventsIn(response), Is.EqualTo([
            "2026-03-28T23:00:00.000Z subscription.addon.cancelled schedule",
            "2026-03-31T22:00:00.000Z subscription.addon.activated schedule",
            "2026-04-01T22:00:00.000Z subscription.activated schedule",
            "2026-04-02T22:00:00.000Z subscription.addon.cancelled schedule",
        ]));
        Assert.That(
            ((string?)response.Json["now"], (long)response.Json["latestSequence"]!),
            Is.EqualTo(("2026-04-03T10:00:00.000Z", before + 4)));
        Assert.That(
            response.Json["events"]!.ToJsonString(),
            Is.EqualTo((await Api.Get($"/events?after={before}")).Json["items"]!.ToJsonString()));
        Assert.That((string?)(await Api.Get("/sandbox/clock")).Json["now"], Is.EqualTo("2026-04-03T10:00:00.000Z"));
        Assert.That((string?)(await Api.Get($"/subscriptions/{later}")).Json["status"], Is.EqualTo("ACTIVATED"));
        var started = AddOnIn(await Api.Get($"/subscriptions/{subscription}?expand=addons"), starting)!;
        Assert.That(((string?)started["status"], (string?)started["activatedAt"]), Is.EqualTo(("ACTIVE", "2026-03-31T22:00:00.000Z")));
    }

    [Test]
    public async Task Advance_InAnUnknownTimeZone_StillAppliesDueChanges()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 2, number => [number]);
        await using (var db = Database())
            await db.Tenants.ExecuteUpdateAsync(row => row.SetProperty(it => it.TimeZone, "Europe/Nowhere"));

        Assert.That(EventsIn((await Advance("2028-01-01T00:00:00Z")).Granted()).Count(), Is.EqualTo(due.Count));
    }

    [Test]
    public async Task Advance_ToNow_ChangesNothing()
    {
        await Api.Subscribes();
        var before = await LatestSequence();

        var response = (await Advance(Noon15March)).Granted();

        Assert.That(response.Body, Is.EqualTo($$"""{"now":"{{Noon15March}}","events":[],"latestSequence":{{before}}}"""));
    }

    [Test]
    public async Task Advance_ToAFinerInstant_TruncatesToMilliseconds() =>
        Assert.That((string?)(await Advance("2026-03-15T11:00:00.000999Z")).Granted().Json["now"], Is.EqualTo(Noon15March));

    [TestCase("2026-03-15T10:59:59.999Z")]
    [TestCase("2000-01-01T00:00:00Z")]
    public async Task Advance_Backwards_IsRefusedWithNow(string instant)
    {
        var response = (await Advance(instant)).Refused(409, "clock_moves_forward_only");

        Assert.That((string?)response.Json["detail"], Does.Contain(Noon15March));
        Assert.That((string?)(await Api.Get("/sandbox/clock")).Json["now"], Is.EqualTo(Noon15March));
    }

    [Test]
    public async Task Advance_OfALiveTenant_IsRefused()
    {
        var (_, live) = await CreateTenant("Live", sandbox: false, "sandbox:clock");

        (await live.Post("/sandbox/clock", """{ "advanceTo": "2030-01-01T00:00:00Z" }""")).Refused(409, "sandbox_only");
    }

    [TestCase("\"2026-03-16\"")]
    [TestCase("\"2026-03-16T12:00:00\"")]
    [TestCase("\"2026-02-30T12:00:00Z\"")]
    [TestCase("\"2026-03-16 12:00:00Z\"")]
    [TestCase("\"2026-03-16T24:00:00Z\"")]
    [TestCase("\"2026-03-16T12:00:60Z\"")]
    [TestCase("\"2026-03-16T12:00Z\"")]
    [TestCase("\"tomorrow\"")]
    [TestCase("\"\"")]
    [TestCase("1773658800")]
    [TestCase("null")]
    [TestCase("\"0001-01-01T00:00:00Z\"")]
    [TestCase("\"1999-12-31T23:59:59Z\"")]
    [TestCase("\"2200-01-01T00:00:00Z\"")]
    [TestCase("\"9999-12-31T23:59:59Z\"")]
    [TestCase("\"9999-12-31T23:59:59-23:59\"")]
    [TestCase("\"0001-01-01T00:00:00+23:59\"")]
    public async Task Advance_ToAnInvalidInstant_IsRefusedWithItsPlace(string json) =>
        (await Api.Post("/sandbox/clock", $$"""{ "advanceTo": {{json}} }""")).Refused(400, "validation_failed").At("/advanceTo");

    [Test]
    public async Task Advance_ToTheLastInstant_IsGranted()
    {
        (await Advance("2199-12-31T23:59:59.999Z")).Granted();

        Assert.That((string?)(await Api.Get("/sandbox/clock")).Granted().Json["today"], Is.EqualTo("2200-01-01"));
    }

    [Test]
    public async Task Advance_OverMoreThanOneBatch_AppliesAllInOrderOfTime()
    {
        // Many on one day, so that a batch ends within that day, and second changes that are due after the first ones of others.
        var due = await ManySubscriptions.AddTo(Database, TenantId, DueChanges.BatchSize + 50, number => [number % 3, 3 + (number % 2)]);

        var response = (await Advance("2026-05-01T00:00:00Z")).Granted();

        var feed = await Feed();
        Assert.That(feed.Select(happened => happened.At), Is.Ordered);
        Assert.That(feed.Select(happened => happened.AddOn), Is.EquivalentTo(due));
        Assert.That(EventsIn(response).Count(), Is.EqualTo(due.Count));
        await using var db = Database();
        Assert.That(await db.Subscriptions.CountAsync(subscription => subscription.NextDueAt != null), Is.Zero);
        Assert.That(
            await db.AuditEntries.CountAsync(row => row.Operation == "AdvanceSandboxClock"),
            Is.GreaterThan(1),
            "one with each batch");
    }

    [Test]
    public async Task Advance_WithManyEvents_ListsTheFirstThousand()
    {
        await ManySubscriptions.AddTo(Database, TenantId, 1_001, _ => [0]);

        var response = (await Advance("2026-05-01T00:00:00Z")).Granted();

        Assert.That((response.Json["events"]!.AsArray().Count, (long)response.Json["latestSequence"]!), Is.EqualTo((1_000, 1_001)));
    }

    [Test]
    public async Task Advance_ThatFailsMidway_LeavesTheClockAtTheLastAppliedInstantAndCanContinue()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, DueChanges.BatchSize + 2, number => [number]);
        const string Target = "2028-01-01T00:00:00Z";
        await using (var db = Database())
        {
            // The sequence that the second batch begins with is taken.
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO Events (TenantId, Sequence, EventId, Type, OccurredAt, Actor, SubscriptionId, Data)
                SELECT TenantId, {DueChanges.BatchSize + 1}, TenantId, 'in the way', CreatedAt, 'nobody', TenantId, {"{}"} FROM Tenants
                """);
        }

        (await Advance(Target)).Refused(409, "concurrency_conflict");

        var lastDone = Clock.Calendar().StartOf(ManySubscriptions.FirstDay.AddDays(DueChanges.BatchSize - 1));
        Assert.That((DateTimeOffset)(await Api.Get("/sandbox/clock")).Json["now"]!, Is.EqualTo(lastDone));
        await using (var db = Database())
            await db.Events.Where(row => row.Actor == "nobody").ExecuteDeleteAsync();
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EqualTo(due.SkipLast(2)));

        Assert.That(EventsIn((await Advance(Target)).Granted()).Count(), Is.EqualTo(2));
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EqualTo(due));
    }

    [Test]
    public async Task Advance_WhenOneSubscriptionIsUnreadable_AppliesTheOthersAndLeavesItToTheWorker()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 3, number => [number]);
        await ManySubscriptions.Corrupt(Database, 1);

        Assert.That(EventsIn((await Advance("2028-01-01T00:00:00Z")).Granted()).Count(), Is.EqualTo(2));
        Assert.That((await Api.Get("/health/ready")).Body, Does.Contain("DEGRADED"));

        await ManySubscriptions.Repair(Database, 1);
        await using (var db = Database())
        {
            await db.Subscriptions.ExecuteUpdateAsync(
                row => row.SetProperty(it => EF.Property<DateTimeOffset?>(it, LeaseColumns.Until), DateTimeOffset.UnixEpoch));
        }

        await (await Worker<DueChangesWorker>()).RunOnce(CancellationToken.None);
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EqualTo([due[0], due[2], due[1]]));
    }

    [Test]
    public async Task Advance_BySeveralAtOnce_HasOneEffect()
    {
        var due = await ManySubscriptions.AddTo(Database, TenantId, 300, number => [number % 5]);

        var responses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Advance("2026-05-01T00:00:00Z")));

        Assert.That(responses.Select(response => response.Status), Is.All.EqualTo(200));
        Assert.That((await Feed()).Select(happened => happened.AddOn), Is.EquivalentTo(due));
    }

    private async Task<List<(string At, string AddOn)>> Feed()
    {
        var happened = new List<(string, string)>();
        for (var after = 0L; ; after = happened.Count)
        {
            var items = (await Api.Get($"/events?limit=200&after={after}")).Json["items"]!.AsArray();
            happened.AddRange(items.Select(item => ((string)item!["occurredAt"]!, (string)item["data"]!["subscriptionAddonId"]!)));
            if (items.Count == 0)
                return happened;
        }
    }

    private static IEnumerable<string> EventsIn(ApiResponse response) =>
        response.Json["events"]!.AsArray()
            .Select(item => string.Create(CultureInfo.InvariantCulture, $"{item!["occurredAt"]} {item["type"]} {item["actor"]}"));

    private async Task Cancel(string subscription, string addOn, string date) => (await Api.Post(
        $"/subscriptions/{subscription}/addons/cancel",
        $$"""{ "subscriptionAddonId": "{{addOn}}", "scheduledAt": "{{date}}" }""")).Granted();

    private Task<ApiResponse> Advance(string instant) => Api.Post("/sandbox/clock", $$"""{ "advanceTo": "{{instant}}" }""");
}
