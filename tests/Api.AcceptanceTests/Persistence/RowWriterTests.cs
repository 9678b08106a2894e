using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Audit;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Idempotency;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>What is written past the tracking of EF Core reads back as what was in memory, whatever has changed.</summary>
internal sealed class RowWriterTests(Engine engine) : AcceptanceTest(engine)
{
    private static readonly DateTimeOffset Later = Clock.At("2027-01-01").Now;

    private static IEnumerable<TestCaseData> Given()
    {
        var cancel = ACancel.OfOffering().On("2026-04-01") with { Reason = "Moving", Metadata = new("""{"a":1}""") };
        yield return Of("a cancellation", ASubscription.WithAddOn().AndCancelled(cancel, ASubscription.Started));
        yield return Of("a start", ASubscription.WithAddOn(starting: "2026-04-01"));
        yield return Of("an end", ASubscription.WithAddOn().AndAddOn(starting: "2026-06-01").EndingOn("2026-04-01"));
        yield return Of("nothing", ASubscription.WithAddOn());
    }

    [TestCaseSource(nameof(Given))]
    public async Task Update_OfAChangedSubscription_ReadsBackAsItWasInMemory(ASubscription given)
    {
        await Store(given);
        var subscription = await Load();

        await Write(subscription);

        Assert.That(Stored(await Load()), Is.EqualTo(Stored(subscription)));
    }

    [Test]
    public async Task Update_OfARowThatAnotherHasChanged_Throws()
    {
        await Store(ASubscription.WithAddOn(starting: "2026-04-01"));
        var subscription = await Load();
        await using (var db = Database())
            await db.Subscriptions.ExecuteUpdateAsync(row => row.SetProperty(it => it.Version, 99));

        Assert.That(() => Write(subscription), Throws.TypeOf<DbUpdateConcurrencyException>());
    }

    [Test]
    public async Task RowShape_WithTheLeaseColumns_HasAllColumnsOfTheTable()
    {
        await using var db = Database();
        var leased = db.Model.FindEntityType(typeof(Subscription))!;

        foreach (var type in new[] { typeof(Subscription), typeof(AddOn), typeof(EventRow), typeof(IdempotencyRow), typeof(AuditRow) })
        {
            var table = db.Model.FindEntityType(type)!.GetTableMappings().Single().Table;
            var known = RowShape.Of(db, type).Columns.Select(column => column.Name)
                .Concat([.. leased.ReleasedLease().Select(also => also.Column), CreationNumber.Column]);
            Assert.That(table.Columns.Select(column => column.Name).Except(known), Is.Empty);
        }
    }

    private static TestCaseData Of(string what, ASubscription given) => new TestCaseData(given).SetArgDisplayNames(what);

    private async Task Store(ASubscription given)
    {
        await using var db = Database();
        db.Add(Tenant.Create(ASubscription.Tenant, "Its own", Clock.Stockholm, sandbox: true, ASubscription.Started.Now));
        db.Add(given.Build());
        await db.SaveChangesAsync();
    }

    private async Task<Subscription> Load()
    {
        await using var db = Database();
        return await db.Subscriptions.AsNoTracking().Include(subscription => subscription.AddOns).SingleAsync();
    }

    private async Task Write(Subscription subscription)
    {
        await using var db = Database();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var writer = new RowWriter(db);
        var before = new object[] { subscription }.Concat(subscription.AddOns).Select(row => (Row: row, Values: writer.Read(row))).ToList();
        var released = db.Model.FindEntityType(typeof(Subscription))!.ReleasedLease();
        subscription.ApplyDue(Later);
        foreach (var (row, values) in before)
            writer.Update(row, values, row is Subscription ? () => released : null);

        await writer.Flush(default);
        await transaction.CommitAsync();
    }

    // The events lie elsewhere.
    private static string Stored(Subscription subscription) =>
        Snapshot.Of(SubscriptionResponse.Of(subscription, withAddOns: true))
        + Snapshot.Of(new { subscription.Version, subscription.NextDueAt, subscription.Terms, subscription.Pending });
}
