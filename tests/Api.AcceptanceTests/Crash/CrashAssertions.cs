using System.Text.Json.Nodes;
using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>Asserts that the database has the effect of every granted operation exactly once, and nothing else.</summary>
internal sealed class CrashAssertions(CrashDatabase database, SentOperations sent)
{
    // The database was made by them.
    private static readonly (string, string)[] OfTheVerbs = [("CreateTenant", KeyedOperation.Ok), ("CreateApiKey", KeyedOperation.Ok)];

    public async Task DatabaseMatchesResponses(CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        using (Assert.EnterMultipleScope())
        {
            await FileIsSound(db, cancellationToken);
            await SequenceHasNoGap(db, cancellationToken);
            await AddOnsMatchResponses(db, cancellationToken);
            await CustomersMatchResponses(db, cancellationToken);
            await EachOperationIsOnRecordOnce(db, cancellationToken);
        }
    }

    private static async Task FileIsSound(ConnectDbContext db, CancellationToken cancellationToken) => Assert.That(
        await db.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellationToken),
        Is.EqualTo(["ok"]),
        "PRAGMA integrity_check");

    private async Task SequenceHasNoGap(ConnectDbContext db, CancellationToken cancellationToken)
    {
        var sequences = await db.Events.OrderBy(row => row.Sequence).Select(row => row.Sequence).ToListAsync(cancellationToken);
        var tenant = await db.Tenants.SingleAsync(row => row.TenantId == database.TenantId, cancellationToken);
        Assert.That(sequences, Is.EqualTo(Enumerable.Range(1, sequences.Count)), "the events' sequence has a gap");
        Assert.That(tenant.LastSequence, Is.EqualTo(sequences.Count), "the tenant's last sequence");
    }

    private async Task AddOnsMatchResponses(ConnectDbContext db, CancellationToken cancellationToken)
    {
        var addOns = await db.Subscriptions.AsNoTracking().SelectMany(row => row.AddOns).ToListAsync(cancellationToken);
        var events = await db.Events.AsNoTracking().ToListAsync(cancellationToken);
        var versions = await db.Subscriptions.ToDictionaryAsync(row => row.SubscriptionId, row => row.Version, cancellationToken);
        var cancelled = database.Subscriptions.SelectMany(CrashDatabase.AddOnsToCancel).Select(addOn => addOn.SubscriptionAddOnId).ToList();
        var sold = database.Subscriptions.SelectMany(it => it.AddOns).Select(addOn => addOn.SubscriptionAddOnId)
            .Concat(sent.ResponsesOf(nameof(AddAddOn)).Select(response => Id(response.Json, "subscriptionAddonId"))).ToList();

        Assert.That(
            addOns.Select(addOn => addOn.SubscriptionAddOnId),
            Is.EquivalentTo(sold),
            "add-ons in the database and add-ons that were sold");
        Assert.That(
            addOns.Where(addOn => addOn is { Status: AddOnStatus.Cancelled, CancelledAt: not null })
                .Select(addOn => addOn.SubscriptionAddOnId),
            Is.EquivalentTo(cancelled),
            "add-ons that are cancelled and add-ons whose cancel was granted");
        Assert.That(EventsOf(EventTypes.AddOnAdded), Is.EquivalentTo(sold), "add-ons that have an added event");
        Assert.That(EventsOf(EventTypes.AddOnCancelled), Is.EquivalentTo(cancelled), "add-ons that have a cancelled event");
        Assert.That(
            versions,
            Is.EquivalentTo(events.CountBy(row => row.SubscriptionId).ToDictionary(it => it.Key, it => (long)it.Value)),
            "a version for each event");

        IEnumerable<Guid> EventsOf(string type) => events.Where(row => row.Type == type)
            .Select(row => Id(JsonNode.Parse(row.Data.Text)!, "subscriptionAddonId"));
    }

    private async Task CustomersMatchResponses(ConnectDbContext db, CancellationToken cancellationToken) => Assert.That(
        await db.Customers.Select(row => row.CustomerId).ToListAsync(cancellationToken),
        Is.EquivalentTo(sent.ResponsesOf(nameof(CreateCustomer)).Select(response => Id(response.Json, "customerId"))),
        "customers in the database and customers whose creation was granted");

    private async Task EachOperationIsOnRecordOnce(ConnectDbContext db, CancellationToken cancellationToken)
    {
        var audited = await db.AuditEntries.Select(row => new { row.Operation, row.Outcome }).ToListAsync(cancellationToken);
        Assert.That(
            await db.IdempotencyRecords.CountAsync(cancellationToken),
            Is.EqualTo(sent.Responses.Count),
            "a stored response for each key");
        Assert.That(
            audited.Select(row => (row.Operation, row.Outcome)),
            Is.EquivalentTo(sent.Responses.Select(it => (it.Key.Name, KeyedOperation.OutcomeOf(it.First()))).Concat(OfTheVerbs)),
            "an audit row for each operation, with its outcome");
    }

    private static Guid Id(JsonNode json, string name) => (Guid)json[name]!;
}
