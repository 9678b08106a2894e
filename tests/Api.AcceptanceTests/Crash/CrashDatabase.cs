using Connect.Api.AcceptanceTests.Hosting;
using Connect.Application.Tenants;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Persistence.Sqlite;
using Connect.Infrastructure.Tenants;
using Connect.Shared;
using Microsoft.EntityFrameworkCore;

namespace Connect.Api.AcceptanceTests.Crash;

/// <summary>
/// The SQLite file of a crash test: migrated by the program, with a sandbox tenant, an API key, and subscriptions that have add-ons.
/// </summary>
internal sealed class CrashDatabase
{
    private const string TenantName = "acme";
    private const int SubscriptionCount = 20, AddOnsEach = 5;

    private readonly FileInfo file;

    private CrashDatabase(string file) => this.file = new(file);

    public string ConnectionString => $"Data Source={file.FullName}";

    public string ApiKey { get; private set; } = "";

    public Guid TenantId { get; private set; }

    public IReadOnlyList<Subscription> Subscriptions { get; private set; } = [];

    /// <summary>The add-on of a subscription that no operation cancels.</summary>
    public static AddOn AddOnToKeep(Subscription subscription) => subscription.AddOns[0];

    /// <summary>The add-ons of a subscription that the operations cancel.</summary>
    public static IEnumerable<AddOn> AddOnsToCancel(Subscription subscription) => subscription.AddOns.Skip(1);

    public static async Task<CrashDatabase> Create(CancellationToken cancellationToken)
    {
        var database = new CrashDatabase(Path.Combine(Scratch.NewFolder(), "data", "connect.db"));
        await database.Run("migrate");
        await database.Run("tenants", "create", TenantName, "--time-zone", Clock.Stockholm, "--sandbox");
        var scopes = $"{Scopes.SubscriptionsWrite},{Scopes.CustomersWrite},{Scopes.EventsRead}";
        var output = await database.Run("keys", "create", "--tenant", TenantName, "--scopes", scopes);
        database.ApiKey = output.Split('\n').Single(line => line.StartsWith("ck_", StringComparison.Ordinal)).Trim();
        await database.Sell(cancellationToken);
        return database;
    }

    /// <summary>Runs a verb, asserts exit code 0, and returns the output.</summary>
    public async Task<string> Run(params string[] verb)
    {
        var (exitCode, output) = await ConnectProcess.Run("Production", ConnectionString, verb);
        Assert.That(exitCode, Is.Zero, $"the verb {string.Join(' ', verb)}: {output}");
        return output;
    }

    public CommittedRequests Committed => new(file.FullName);

    /// <summary>
    /// Opens the file without a pool. A pool would keep the file open, and the next server would not find it as the killed one left it.
    /// </summary>
    public SqliteConnectDbContext Open() =>
        new(new DbContextOptionsBuilder<SqliteConnectDbContext>().UseSqlite($"{ConnectionString};Pooling=False").Options);

    private async Task Sell(CancellationToken cancellationToken)
    {
        await using var db = Open();
        var tenant = await db.Tenants.SingleAsync(cancellationToken);
        var (plan, addOn) = (Offering(tenant, AnOffering.Plan()), Offering(tenant, AnOffering.AddOn()));
        (TenantId, Subscriptions) = (tenant.TenantId, [.. Enumerable.Range(0, SubscriptionCount).Select(_ => Sell(tenant, plan, addOn))]);

        var scope = new TenantScope();
        scope.Enter(TenantId, "test");
        var writer = new RowWriter(db);
        var tenants = new TenantRows(db, writer, new());
        var unitOfWork = new UnitOfWork(db, tenants, new(db, writer), writer, new(db, writer, tenants, scope), new(), scope);
        await unitOfWork.Commit(
            () =>
            {
                db.AddRange([plan, addOn, .. Subscriptions]);
                return Task.FromResult(SubscriptionCount);
            },
            cancellationToken);
    }

    private static Subscription Sell(Tenant tenant, ProductOffering plan, ProductOffering addOn)
    {
        var now = tenant.TimeAt(tenant.CreatedAt);
        var sale = new NewSubscription(Guid.CreateVersion7(), ASale.Customer with { }, plan.TermsOfSale, ASale.Subscriber);
        var subscription = Subscription.Create(tenant.TenantId, sale, now).Value;
        for (var number = 0; number < AddOnsEach; number++)
            _ = subscription.AddAddOn(Guid.CreateVersion7(), addOn, null, null, now).Value;

        return subscription;
    }

    private static ProductOffering Offering(Tenant tenant, AnOffering offering) =>
        ProductOffering.Create(tenant.TenantId, offering.Id, offering.Terms, tenant.CreatedAt);
}
