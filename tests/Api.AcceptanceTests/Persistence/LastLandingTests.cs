using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>
/// A database of the last landed version migrates without loss: responses are the same, due changes are applied, keys replay.
/// </summary>
internal sealed class LastLandingTests
{
    private const string Sample = "/subscriptions/rid_sample-1?expand=addons", Feed = "/events?after=0&limit=200";

    private const string NewSubscription =
        """
        { "productOfferingId": "sample-plan", "customerId": "rid_sample-customer", "subscriber": { "name": "Fa" }, "msisdn": "NUMBER" }
        """;

    private const string Cancellation = """{ "reason": "Later 🌅", "metadata": { "x": ["y", "🧵"] }, "rule": "REQUESTED" }""";

    [Test]
    public async Task Read_AfterMigration_ReturnsTheSameAsBefore()
    {
        var landing = await LastLanding.Copy();

        await landing.Serve(async api =>
        {
            foreach (var read in LastLanding.Conversation.Where(it => it.Method == "GET" && it.Path != Feed))
                AssertSame(read.Json, (await api.Get(read.Path)).Granted().Json, read.Path);

            foreach (var created in LastLanding.Conversation.Where(it => it is { Path: "/customers", Status: 201 }).SkipLast(1))
                AssertSame(created.Json, (await api.Get($"/customers/{created.Json["customerId"]}")).Granted().Json, "a customer");
        });
    }

    [Test]
    public async Task Events_AfterMigration_AreWhatTheyWereInDataVersion1()
    {
        var landing = await LastLanding.Copy();
        var before = LastLanding.Conversation.Single(it => it.Path == Feed).Json;
        foreach (var item in before["items"]!.AsArray())
            item!["dataVersion"] = 1;

        await landing.Serve(async api => AssertSame(before, (await api.Get(Feed)).Granted().Json, "the feed"));
    }

    [Test]
    public async Task Repeat_WithAKeyFromBeforeTheMigration_RepliesByteForByteUntilTheKeyExpires()
    {
        var landing = await LastLanding.Copy();
        var keyed = LastLanding.Conversation.Where(it => it.Key is not null).ToList();
        var expired = keyed.Where(it => it.Key is "customer" or "subscription").ToList();

        await landing.Serve(async api =>
        {
            foreach (var first in keyed.Except(expired))
            {
                var again = await api.Send(first.Method, first.Path, first.Request, ("Idempotency-Key", first.Key!));
                Assert.That((again.Status, again.Body), Is.EqualTo((first.Status, first.Body)), first.Key);
                Assert.That(again.Header("Idempotent-Replayed"), Is.EqualTo("true"), first.Key);
            }

            foreach (var first in expired)
            {
                (await api.Send(first.Method, first.Path, first.Request, ("Idempotency-Key", first.Key!)))
                    .Refused(409, "reference_id_taken");
            }
        });
        Assert.That(keyed.Except(expired).Select(it => it.Status), Is.SupersetOf([200, 201, 409]));
    }

    [Test]
    public async Task Clock_AfterMigration_AppliesWhatWasScheduledBefore()
    {
        var landing = await LastLanding.Copy();

        await landing.Serve(async api =>
        {
            var moved = (await api.Post("/sandbox/clock", """{ "advanceTo": "2027-05-01T00:00:00Z" }""")).Granted().Json;
            Assert.That(
                moved["events"]!.AsArray().Select(item => $"{item!["occurredAt"]} {item["type"]} {item["dataVersion"]}"),
                Is.EqualTo([
                    "2027-01-23T23:00:00.000Z subscription.addon.cancelled 1",
                    "2027-02-02T23:00:00.000Z subscription.addon.activated 1",
                    "2027-04-23T22:00:00.000Z subscription.addon.cancelled 1",
                ]));

            var cancelled = (await api.Get(Sample)).Granted().Json["addons"]!.AsArray()
                .Single(addOn => (string?)addOn!["cancelledAt"] == "2027-01-23T23:00:00.000Z")!;
            AssertSame(JsonNode.Parse(Cancellation)!, cancelled["cancellation"]!, "cancellation");
        });
    }

    [Test]
    public async Task Msisdn_AfterMigration_IsFreeOnlyIfItsSubscriptionHasEnded()
    {
        var landing = await LastLanding.Copy();

        await landing.Serve(async api =>
        {
            (await api.Post("/subscriptions", NewSubscription.Replace("NUMBER", "+46700000005"))).Granted(201);
            (await api.Post("/subscriptions", NewSubscription.Replace("NUMBER", "+46701112233"))).Refused(409, "msisdn_taken");
        });
    }

    [TestCase("Subscriptions", "SubscriptionId", 9, 1)]
    [TestCase("Customers", "CustomerId", 4, 1)]
    [TestCase("ProductOfferings", "ProductOfferingId", 11, 1)]
    public async Task Number_AfterMigration_FollowsCreationInEachTenant(string table, string id, int ofDemo, int ofOther)
    {
        var landing = await LastLanding.Copy();
        await using var db = landing.Open();
        await db.Database.MigrateAsync();

        var sql =
            $"""
            SELECT Tenants.Name || ' ' || {table}.Number AS Value FROM {table} JOIN Tenants USING (TenantId)
            ORDER BY Tenants.Name, {table}.CreatedAt, {table}.{id}
            """;
        var numbers = await db.Database.SqlQueryRaw<string>(sql).ToListAsync();

        Assert.That(numbers, Is.EqualTo([.. Numbers("demo", ofDemo), .. Numbers("other", ofOther)]));
    }

    [Test]
    public async Task Create_AfterMigration_TakesTheNextNumber()
    {
        var landing = await LastLanding.Copy();

        await landing.Serve(async api => (await api.Post("/customers", """{ "name": "New" }""")).Granted(201));

        await using var db = landing.Open();
        var number = await db.Database.SqlQuery<long>($"SELECT Number AS Value FROM Customers WHERE Name = 'New'").ToListAsync();
        Assert.That(number, Is.EqualTo([12]));
    }

    [Test]
    public async Task Enums_AfterMigration_HaveOneSpelling()
    {
        var landing = await LastLanding.Copy();
        await using var db = landing.Open();
        await db.Database.MigrateAsync();

        var texts = await db.Database.SqlQuery<string>(
            $"""
            SELECT Status AS Value FROM Subscriptions
            UNION SELECT PendingStatus FROM Subscriptions WHERE PendingStatus IS NOT NULL
            UNION SELECT Status FROM AddOns
            UNION SELECT PendingStatus FROM AddOns WHERE PendingStatus IS NOT NULL
            UNION SELECT Type FROM Customers
            """).ToListAsync();

        Assert.That(texts, Is.EquivalentTo([
            "ACTIVATED", "ACTIVE", "BLOCKED", "BUSINESS", "CANCELLED", "CONSUMER", "EXPIRED", "PAUSED", "PENDING",
        ]));
    }

    private static IEnumerable<string> Numbers(string tenant, int count) =>
        Enumerable.Range(1, count).Select(number => $"{tenant} {number}");

    private static void AssertSame(JsonNode expected, JsonNode actual, string what) =>
        Assert.That(JsonNode.DeepEquals(actual, expected), $"{what}\nwas {expected.ToJsonString()}\nis  {actual.ToJsonString()}");
}
