using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Demo;

/// <summary>A sandbox tenant for experiments. Its API key is public, so it must not exist outside Development.</summary>
public sealed class DemoData
{
    /// <summary>The API key of the demo tenant, with all scopes.</summary>
    public const string ApiKey = "ck_test_demo_connect";

    private const string TimeZone = "Europe/Stockholm", Actor = "demo";

    private readonly ConnectDbContext db;
    private readonly IUnitOfWork unitOfWork;
    private readonly ISimVault simVault;
    private readonly TenantScope scope;
    private readonly TimeProvider time;

    internal DemoData(ConnectDbContext db, IUnitOfWork unitOfWork, ISimVault simVault, TenantScope scope, TimeProvider time) =>
        (this.db, this.unitOfWork, this.simVault, this.scope, this.time) = (db, unitOfWork, simVault, scope, time);

    /// <summary>A demo subscription with add-ons in every status.</summary>
    public static Guid SubscriptionId => DemoIds.Subscription(1);

    /// <summary>Creates the demo tenant if the database does not have a tenant yet.</summary>
    public async Task CreateOnce(CancellationToken cancellationToken)
    {
        if (await db.Tenants.AnyAsync(cancellationToken))
            return;

        var realNow = time.GetUtcNow();
        var tenant = Tenant.Create(DemoIds.Tenant, "demo", TimeZone, sandbox: true, realNow);
        var now = tenant.TimeAt(realNow);
        var catalog = DemoCatalog.Offerings(tenant.TenantId, now.Now).ToDictionary(offering => offering.ProductOfferingId);
        var customer = Customer.Create(
            tenant.TenantId, DemoIds.Customer, new("Demo Customer", CustomerType.Business, ReferenceId: "demo-customer"), now.Now);
        var subscriptions = new DemoSubscriptions(tenant, customer, catalog, now).All().ToList();

        try
        {
            await Save(tenant, catalog.Values, customer, subscriptions, realNow, cancellationToken);
        }
        catch (LostRaceException)
        {
            // Another process started at the same time and has created the same data.
        }
    }

    private Task<int> Save(
        Tenant tenant,
        IEnumerable<ProductOffering> catalog,
        Customer customer,
        List<Subscription> subscriptions,
        DateTimeOffset realNow,
        CancellationToken cancellationToken)
    {
        scope.Enter(tenant.TenantId, Actor);
        return unitOfWork.Commit(
            () =>
            {
                db.Add(tenant);
                db.Add(Domain.ApiKeys.ApiKey.Create(tenant.TenantId, ApiKeyText.Parse(ApiKey)!, Scopes.All, expiresAt: null, realNow));
                db.AddRange(catalog);
                db.Add(customer);
                db.AddRange(subscriptions);
                simVault.Store(SubscriptionId, new("0000", "00000000", "1111", "11111111"));
                return Task.FromResult(subscriptions.Count);
            },
            cancellationToken);
    }
}
