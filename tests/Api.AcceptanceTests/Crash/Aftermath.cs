using System.Text.Json.Nodes;
using Connect.Application.Customers;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>What the database must hold once all is over: what was granted, each once, and nothing else.</summary>
internal sealed class Aftermath(Stage stage, Ledger ledger)
{
    public async Task IsWhatWasTold(CancellationToken cancellationToken)
    {
        await using var db = stage.Open();
        using (Assert.EnterMultipleScope())
        {
            await FileIsSound(db, cancellationToken);
            await SequenceHasNoGap(db, cancellationToken);
            await AddOnsAreAsTold(db, cancellationToken);
            await CustomersAreAsTold(db, cancellationToken);
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
        var tenant = await db.Tenants.SingleAsync(row => row.TenantId == stage.TenantId, cancellationToken);
        Assert.That(sequences, Is.EqualTo(Enumerable.Range(1, sequences.Count)), "the events' sequence has a gap");
        Assert.That(tenant.LastSequence, Is.EqualTo(sequences.Count), "the tenant's last sequence");
    }

    private async Task AddOnsAreAsTold(ConnectDbContext db, CancellationToken cancellationToken)
    {
        var addOns = await db.Subscriptions.AsNoTracking().SelectMany(row => row.AddOns).ToListAsync(cancellationToken);
        var events = await db.Events.AsNoTracking().ToListAsync(cancellationToken);
        var versions = await db.Subscriptions.ToDictionaryAsync(row => row.SubscriptionId, row => row.Version, cancellationToken);
        var doomed = stage.Subscriptions.SelectMany(Stage.DoomedOf).Select(addOn => addOn.SubscriptionAddOnId).ToList();
        var sold = stage.Subscriptions.SelectMany(it => it.AddOns).Select(addOn => addOn.SubscriptionAddOnId)
            .Concat(ledger.AnswersOf(nameof(AddAddOn)).Select(response => Id(response.Json, "subscriptionAddonId"))).ToList();

        Assert.That(addOns.Select(addOn => addOn.SubscriptionAddOnId), Is.EquivalentTo(sold), "add-ons there are and add-ons that were sold");
        Assert.That(
            addOns.Where(addOn => addOn is { Status: AddOnStatus.Cancelled, CancelledAt: not null }).Select(addOn => addOn.SubscriptionAddOnId),
            Is.EquivalentTo(doomed),
            "add-ons that are cancelled and add-ons whose cancel was granted");
        Assert.That(EventsOf(EventTypes.AddOnAdded), Is.EquivalentTo(sold), "add-ons whose sale the events tell");
        Assert.That(EventsOf(EventTypes.AddOnCancelled), Is.EquivalentTo(doomed), "add-ons whose cancel the events tell");
        Assert.That(versions, Is.EquivalentTo(events.CountBy(row => row.SubscriptionId).ToDictionary(it => it.Key, it => (long)it.Value)), "a version for each event");

        IEnumerable<Guid> EventsOf(string type) => events.Where(row => row.Type == type).Select(row => Id(JsonNode.Parse(row.Data.Text)!, "subscriptionAddonId"));
    }

    private async Task CustomersAreAsTold(ConnectDbContext db, CancellationToken cancellationToken) => Assert.That(
        await db.Customers.Select(row => row.CustomerId).ToListAsync(cancellationToken),
        Is.EquivalentTo(ledger.AnswersOf(nameof(CreateCustomer)).Select(response => Id(response.Json, "customerId"))),
        "customers there are and customers whose creation was granted");

    private async Task EachOperationIsOnRecordOnce(ConnectDbContext db, CancellationToken cancellationToken)
    {
        var audited = await db.AuditEntries.Select(row => new { row.Operation, row.Outcome }).ToListAsync(cancellationToken);
        Assert.That(await db.IdempotencyRecords.CountAsync(cancellationToken), Is.EqualTo(ledger.Responses.Count), "a stored answer for each key");
        Assert.That(
            audited.Select(row => (row.Operation, row.Outcome)),
            Is.EquivalentTo(ledger.Responses.Select(it => (it.Key.Name, Operation.OutcomeOf(it.First())))),
            "an audit row for each operation, with its outcome");
    }

    private static Guid Id(JsonNode json, string name) => (Guid)json[name]!;
}
