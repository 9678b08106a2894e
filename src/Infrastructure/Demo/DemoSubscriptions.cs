using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Domain.Time;

namespace Connect.Infrastructure.Demo;

/// <summary>Subscriptions in every status, with add-ons in every status. All dates are relative to the day of creation.</summary>
internal sealed class DemoSubscriptions(
    Tenant tenant,
    Customer customer,
    IReadOnlyDictionary<string, ProductOffering> catalog,
    TenantTime now)
{
    public IEnumerable<Subscription> All() => [InUse(), NotStarted(), Blocked(), Paused(), Cancelled(), Ending()];

    private Subscription InUse()
    {
        var subscription = Create(1, DaysAgo(200));
        Add(subscription, 1, 1, DemoCatalog.Data, DaysAgo(100));
        Add(subscription, 1, 2, DemoCatalog.Streaming, DaysAgo(90));
        Add(subscription, 1, 3, DemoCatalog.Insurance, DaysAgo(80));
        Add(subscription, 1, 4, DemoCatalog.ExtraSim, DaysAgo(70));
        Add(subscription, 1, 5, DemoCatalog.ExtraSim, DaysAgo(60));
        Add(subscription, 1, 6, DemoCatalog.Voicemail, DaysAgo(50));
        Add(subscription, 1, 7, DemoCatalog.Roaming, DaysAgo(40));
        Add(subscription, 1, 8, DemoCatalog.Roaming, DaysAgo(30));
        subscription.ImportExpiry(DemoIds.AddOn(1, 7), DaysAgo(33).Now);
        Cancel(subscription, DemoIds.AddOn(1, 8), DaysAgo(5));
        Cancel(subscription, DemoIds.AddOn(1, 6), now, now.Today.AddDays(14));
        Add(subscription, 1, 9, DemoCatalog.Roaming, now, now.Today.AddDays(7));
        return subscription;
    }

    // Its number comes from another operator on the day on which it starts.
    private Subscription NotStarted()
    {
        var start = now.Today.AddDays(10);
        var subscription = Create(2, now, start);
        var details = new RawJson("""{"operator":"Another Operator"}""");
        subscription.ImportPorting(
            new(subscription.Msisdn!, PortingDirection.Inbound, PortingStatus.Scheduled, start, details, now.Now, now.Now));
        return subscription;
    }

    private Subscription Blocked()
    {
        var subscription = Create(3, DaysAgo(300));
        Add(subscription, 3, 1, DemoCatalog.Data, DaysAgo(120));
        subscription.ImportStatus(SubscriptionStatus.Blocked, DaysAgo(3).Now);
        subscription.ImportPendingMsisdn("+46700000103", now.Today.AddDays(30), now.Calendar);
        return subscription;
    }

    private Subscription Paused()
    {
        var subscription = Create(4, DaysAgo(250));
        Add(subscription, 4, 1, DemoCatalog.Streaming, DaysAgo(110));
        subscription.ImportStatus(SubscriptionStatus.Paused, DaysAgo(10).Now);
        return subscription;
    }

    private Subscription Cancelled()
    {
        var subscription = Create(5, DaysAgo(400));
        Add(subscription, 5, 1, DemoCatalog.Data, DaysAgo(390));
        Cancel(subscription, DemoIds.AddOn(5, 1), DaysAgo(20));
        subscription.ImportStatus(SubscriptionStatus.Cancelled, DaysAgo(20).Now);
        return subscription;
    }

    private Subscription Ending()
    {
        var subscription = Create(6, DaysAgo(150));
        Add(subscription, 6, 1, DemoCatalog.Insurance, DaysAgo(140));
        Add(subscription, 6, 2, DemoCatalog.Streaming, DaysAgo(130));
        subscription.ImportEnd(now.Today.AddDays(20), now.Calendar);
        return subscription;
    }

    private Subscription Create(int number, TenantTime at, DateOnly? activationDate = null)
    {
        var sale = new NewSubscription(
            DemoIds.Subscription(number),
            new(customer.CustomerId, customer.Name),
            catalog[DemoCatalog.Plan].TermsOfSale,
            new(DemoIds.Subscriber(number), $"Demo Subscriber {number}", $"subscriber{number}@example.com", null, at.Now, at.Now))
        {
            Msisdn = $"+4670000000{number}",
            ReferenceId = $"demo-{number}",
            Sim = new(Esim: false, Imei: null, $"894600000000000000{number}"),
            ActivationDate = activationDate,
        };
        return Subscription.Create(tenant.TenantId, sale, at).Value;
    }

    private void Add(Subscription subscription, int number, int addOn, string offering, TenantTime at, DateOnly? scheduledOn = null) =>
        _ = subscription.AddAddOn(DemoIds.AddOn(number, addOn), catalog[offering], scheduledOn, null, at).Value;

    private static void Cancel(Subscription subscription, Guid addOn, TenantTime at, DateOnly? scheduledOn = null) =>
        _ = subscription.CancelAddOn(new(new(null, addOn), scheduledOn ?? at.Today, "Demo"), at).Value;

    private TenantTime DaysAgo(int days) => new(now.Now.AddDays(-days), now.Calendar);
}
