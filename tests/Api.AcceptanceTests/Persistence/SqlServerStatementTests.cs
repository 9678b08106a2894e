using Connect.Application;
using Connect.Application.ApiKeys;
using Connect.Application.Catalog;
using Connect.Application.Customers;
using Connect.Application.Events;
using Connect.Application.Idempotency;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transfer;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure;
using Connect.Infrastructure.Audit;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Idempotency;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.SqlServer;
using Connect.Infrastructure.Subscriptions;
using Connect.Infrastructure.Tenants;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>Needs no server: what the ports send to SQL Server is recorded on its way and read by its own parser.</summary>
internal sealed class SqlServerStatementTests
{
    private static readonly DateTimeOffset Now = Clock.At("2026-03-15 12:00").Now;
    private static readonly IdOrReferenceId ById = Guid.CreateVersion7(), ByReference = IdOrReferenceId.Reference("shop-1");
    private static readonly Lease AMinute = Lease.Of(TimeSpan.FromMinutes(1), Now);
    private static readonly AddOnSelector Named = new("data", Guid.CreateVersion7());
    private static readonly SubscriptionFilter AllFilters = new()
    {
        Statuses = [SubscriptionStatus.Paused, SubscriptionStatus.Blocked],
        Customer = ByReference,
        Msisdn = "+46701234567",
        ProductOfferingId = "mobile-m",
    };

    private static readonly Type[] WrittenRowByRow = [typeof(EventRow), typeof(IdempotencyRow), typeof(AuditRow), typeof(SimSecretsRow)];
    private readonly SqlServerRecorder recorder = new();
    private ServiceProvider services = null!;

    [SetUp]
    public void Build()
    {
        var collection = new ServiceCollection();
        collection.AddInfrastructure(new ConfigurationBuilder().AddInMemoryCollection([
            new("Database:Provider", "SqlServer"),
            new("ConnectionStrings:Connect", "Server=nowhere.invalid;Database=connect"),
            new("DataProtection:KeysFolder", Scratch.File("keys-recorded")),
        ]).Build());
        collection.AddApplication();
        collection.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        collection.AddLogging();
        collection.ConfigureDbContext<SqlServerConnectDbContext>(options => options.AddInterceptors(recorder));
        services = collection.BuildServiceProvider();
    }

    [TearDown]
    public ValueTask Dispose() => services.DisposeAsync();

    public static IEnumerable<TestCaseData> Requests()
    {
        yield return Of<IApiKeys>("an API key", keys => keys.Find("key-1", default));
        yield return Of<ICustomers>("a customer", customers => customers.Find(ById, default));
        yield return Of<ICustomers>("a customer by reference", customers => customers.Find(ByReference, default));
        yield return Of<IEventFeed>("how far the events go", feed => feed.Read(new(7, 50), default));
        yield return Of<ConnectDbContext>("events", db => EventFeed.ReadUpTo(db, ASubscription.Tenant, new(7, 50), 99, default));
        yield return Of<ConnectDbContext>(
            "events of a subscription",
            db => EventFeed.ReadUpTo(db, ASubscription.Tenant, new(7, 50) { Type = "x", Subscription = ByReference }, 99, default));
        yield return Of<IIdempotencyRecords>("an idempotency record", records => records.Find("one", Now, default));
        yield return Of<IIdempotencyRecords>("the removal of an expired record", records => records.RemoveExpired("one", Now, default));
        yield return Of<IIdempotencyRecords>("an outcome", records => records.FindOutcome("one", Now, default));
        yield return Of<IProductOfferings>("an offering", offerings => offerings.Find("data", default));
        yield return Of<IProductOfferings>("offerings of groups", offerings => offerings.FindAvailable(["mobile", "tv"], default));
        yield return Of<IProductOfferings>("a page of the catalog", offerings => offerings.FindNewest(
            ProductOfferingType.AddOn, ProductOfferingStatus.Available, before: 7, 51, default));
        yield return Of<ISubscriptionQueries>("the first page", queries => queries.FindNewest(new(), before: null, 51, Now, default));
        yield return Of<ISubscriptionQueries>(
            "a page by all filters", queries => queries.FindNewest(AllFilters, before: 7, 51, Now, default));
        yield return Of<ISimVault>("the secrets of a SIM", vault => vault.Find(ASubscription.Id, default));
        yield return Of<IIdempotencyRecords>("the lock of a key", records => records.Lock("one", TimeSpan.FromSeconds(5), default));
        yield return Of<ISubscriptions>("a reference id", subscriptions => subscriptions.HasReferenceId("shop-1", default));
        yield return Of<ISubscriptions>("a number", subscriptions => subscriptions.TryFreeMsisdn("+46701234567", Now, default));
        yield return Of<ISubscriptionQueries>("a subscription", queries => queries.Find(ByReference, AddOnLoad.All, default));
        yield return Of<ISubscriptionQueries>(
            "add-ons from events", queries => queries.ReadAddOnsFromEvents(ASubscription.Id, Now, default));
        yield return Of<IDueChanges>("what is due", changes => changes.ApplyNext(Now, default));
        yield return Of<ConnectDbContext>(
            "a lease of what is due", db => DueLease.TakeNext(db, ASubscription.Tenant, Now, AMinute, default));
        yield return Of<ConnectDbContext>(
            "what a lease holds",
            db => DueLease.Taken(db, ASubscription.Tenant, Now, AMinute.Holder).ToListAsync());
        yield return Of<ConnectDbContext>("a batch to apply", db => db.FindAll([ASubscription.Id, ASubscription.Tenant], default));
        yield return Of<ConnectDbContext>(
            "a batch to export", db => db.FindAll([ASubscription.Id, ASubscription.Tenant], default, includesEnded: true));
        foreach (var (member, keys) in KeysOfAnImport())
            yield return Of<IImportStore>($"{member} of an import", store => store.Find(keys, default));

        yield return Of<IImportStore>("the numbers of an import", store => store.Add(AnImport(), default));
        yield return Of<IExportQueries>("how far an export goes", queries => queries.LatestNumber(default));
        yield return Of<IExportQueries>("customers to export", queries => queries.ReadCustomers(7, 99, 500, default));
        yield return Of<IExportQueries>("offerings to export", queries => queries.ReadProductOfferings(7, 99, 500, default));
        yield return Of<IExportQueries>("subscriptions to export", queries => queries.ReadSubscriptions(7, 99, 500, default));
        yield return Of<ConnectDbContext>("the claims of numbers", db => db.RefuseClaimed([WithNumber(reserved: false)], default));
        yield return Of<ConnectDbContext>("the claims of reserved numbers", db => db.RefuseClaimed([WithNumber(reserved: true)], default));
        yield return Of<ConnectDbContext>("the end of a lease", db => db.Subscriptions.HeldBy(AMinute.Holder).GiveBack(default));
        yield return Of<ConnectDbContext>(
            "a failure", db => db.Subscriptions.Where(it => it.SubscriptionId == ASubscription.Id).PutOff(Now, default));
        yield return Of<ConnectDbContext>("tenants with something due", db => db.TenantsWithDueChanges(Now).ToListAsync());
        yield return Of<FailedDueChanges>("what failed", failed => failed.Count(default));
        foreach (var named in new[] { ById, ByReference })
        {
            var byId = Named with { ProductOfferingId = null };
            foreach (var load in new[] { AddOnLoad.Live, AddOnLoad.All, AddOnLoad.LiveAnd(Named), AddOnLoad.LiveAnd(byId) })
            {
                yield return Of<ISubscriptions>(
                    $"a subscription to change by {named}, {load}", subscriptions => subscriptions.Find(named, load, default));
            }
        }

        yield return Of<ITenants>("the tenant", tenants => tenants.Current(default));
        yield return Of<ConnectDbContext>(
            "a batch of records to remove", db => IdempotencyPurge.RemoveBatch(db, ASubscription.Tenant, Now, default));
        yield return Of<EventLog>("the next sequences", events => Append(events, ASubscription.WithAddOn().Build()));
        yield return Of<ConnectDbContext>("the next creation numbers", Create);
        yield return Of<TenantAdministration>("a tenant by name", tenants => tenants.Find("Acme", default));
    }

    [TestCaseSource(nameof(Requests))]
    public async Task PortStatements_AreValidTSql(Func<IServiceProvider, Task> send)
    {
        await using var scope = Entered();

        await Send<InvalidOperationException>(() => send(scope.ServiceProvider));

        AssertRecorded();
    }

    [Test]
    public async Task LeaseUpdate_ChecksAgainThatTheRowIsFree()
    {
        await using var scope = Entered();

        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();
        await DueLease.TakeNext(db, ASubscription.Tenant, Now, AMinute, default);

        Assert.That(recorder.Statements.Single().Split("[DueHeldUntil] IS NULL OR"), Has.Length.EqualTo(3));
    }

    [TestCase(EntityState.Added, "INSERT INTO")]
    [TestCase(EntityState.Modified, "UPDATE")]
    public async Task WritesToEveryTable_AreValidTSqlWithoutMerge(EntityState state, string verb)
    {
        await using var scope = Entered();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        FillEveryTable(db);
        await db.NumberAdded(default);
        if (state != EntityState.Added)
            db.ChangeTracker.AcceptAllChanges();
        foreach (var row in db.ChangeTracker.Entries().ToList())
            row.State = state;

        await Send<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        AssertRecorded();
        Assert.That(recorder.Statements, Has.All.Not.Contain("MERGE"));
        Assert.That(
            db.Model.GetEntityTypes().Where(type => !WrittenRowByRow.Contains(type.ClrType))
                .Select(type => $"{verb} [{type.GetTableName()}]")
                .Where(start => !recorder.Statements.Any(statement => statement.Contains(start))),
            Is.Empty);
    }

    [TestCase(typeof(Subscription))]
    [TestCase(typeof(AddOn))]
    [TestCase(typeof(EventRow))]
    [TestCase(typeof(IdempotencyRow))]
    [TestCase(typeof(AuditRow))]
    [TestCase(typeof(Customer))]
    [TestCase(typeof(ProductOffering))]
    [TestCase(typeof(SimSecretsRow))]
    [TestCase(typeof(Tenant))]
    public async Task RowWriterStatements_AreValidTSql(Type entity)
    {
        await using var scope = Entered();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();
        var shape = RowShape.Of(db, entity);
        int[] all = [.. Enumerable.Range(0, shape.Columns.Count)];
        var released = db.Model.FindEntityType(typeof(Subscription))!.ReleasedLease();

        SqlServerRecorder.AssertParses(shape.Insert.Text);
        SqlServerRecorder.AssertParses(shape.Update(all, () => released).Text);
    }

    private static async Task Send<TNoRow>(Func<Task> send)
        where TNoRow : Exception
    {
        try
        {
            await send();
        }
        catch (Exception fault) when (fault is TNoRow or DbUpdateConcurrencyException)
        {
            // The statement was sent; it fails because no server returned a row.
        }
    }

    private static TestCaseData Of<TPort>(string what, Func<TPort, Task> send)
        where TPort : notnull
    {
        Func<IServiceProvider, Task> request = services => send(services.GetRequiredService<TPort>());
        return new TestCaseData(request).SetArgDisplayNames(what);
    }

    // Several rows of each table, as one alone is sent in another form.
    private static void FillEveryTable(ConnectDbContext db)
    {
        var subscription = ASubscription.WithoutAddOns();
        foreach (var number in Enumerable.Range(1, 5))
        {
            subscription = subscription.AndAddOn();
            db.Add(Tenant.Create(AnId.Of(number), $"Acme {number}", Clock.Stockholm, sandbox: true, Now));
            db.Add(ApiKey.Create(ASubscription.Tenant, ApiKeyText.Random(isSandbox: true), [], null, Now));
            db.Add(AnOffering.AddOn($"data-{number}").Build());
            db.Add(Customer.Create(ASubscription.Tenant, AnId.Of(number), new("Astrid Berg"), Now));
        }

        db.Add(subscription.Build());
    }

    private AsyncServiceScope Entered()
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Enter(ASubscription.Tenant, "key-1");
        return scope;
    }

    private static IEnumerable<(string Member, ImportKeys Keys)> KeysOfAnImport()
    {
        Guid[] ids = [ASubscription.Id, ASubscription.Tenant, AnId.Of(9)];
        yield return ("customers", new() { CustomerIds = ids });
        yield return ("customers by reference", new() { CustomerReferenceIds = ["crm-1", "crm-2"] });
        yield return ("offerings", new() { ProductOfferingIds = ["data"] });
        yield return ("subscriptions", new() { SubscriptionIds = ids });
        yield return ("subscriptions by reference", new() { SubscriptionReferenceIds = ["shop-1"] });
        yield return ("add-ons", new() { AddOnIds = ids });
        yield return ("numbers", new() { Msisdns = ["+46701234567"] });
    }

    private static ImportAdditions AnImport()
    {
        var additions = new ImportAdditions();
        additions.Subscriptions.Add(WithNumber(reserved: true));
        return additions;
    }

    private static Subscription WithNumber(bool reserved)
    {
        var sale = ASale.Of(AnOffering.Plan()) with { Msisdn = reserved ? null : "+46701234567" };
        var subscription = Subscription.Create(ASubscription.Tenant, sale, ASubscription.Started).Value;
        if (reserved)
            subscription.ImportPendingMsisdn("+46701234568", Day.Of("2026-04-01"), Clock.Calendar());

        return subscription;
    }

    private static Task<bool> Append(EventLog events, Subscription changed)
    {
        events.Collect(changed);
        return events.Append(default);
    }

    private static Task<int> Create(ConnectDbContext db)
    {
        db.Add(Customer.Create(ASubscription.Tenant, AnId.Of(1), new("Astrid Berg"), Now));
        return db.SaveChangesAsync();
    }

    private void AssertRecorded()
    {
        Assert.That(recorder.Statements, Is.Not.Empty);
        foreach (var statement in recorder.Statements)
            SqlServerRecorder.AssertParses(statement);
    }
}
