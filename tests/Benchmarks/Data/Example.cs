using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Benchmarks.Data;

/// <summary>The subscription that all seeded rows are copies of: a plan, a SIM, a customer, and one add-on that ends at once.</summary>
internal static class Example
{
    public const string AddOnOffering = "data-10gb";

    public static readonly TenantTime Sold = Clock.At("2026-01-15 10:00");

    private static readonly SaleTerms AddOnTerms = Terms(AddOnOffering, "Data 10 GB", 99m, new("extras", "Extras", "ADDON_DATA"));

    private static readonly SaleTerms PlanTerms =
        Terms("mobile-m", "Mobile M", 249m, new("mobile-plans", "Mobile plans", "SUBSCRIPTION_CELL", "For calls and surfing"));

    public static Subscription Create()
    {
        var offering = ProductOffering.Create(Ids.Tenant, AddOnOffering, OfferingTerms(), Sold.Now);
        var subscription = Subscription.Create(Ids.Tenant, Sale(), Sold).Value;
        _ = subscription.AddAddOn(Ids.AddOn(0), offering, null, new RawJson("""{"campaign":"spring"}"""), Sold).Value;
        return subscription;
    }

    public static string Msisdn(int number) => $"+4670{number:d7}";

    public static string ReferenceId(int number) => $"line-{number:d7}";

    private static NewSubscription Sale() => new(
        Ids.Subscription(0),
        new CustomerRef(AnId.Of(3), "Acme AB"),
        PlanTerms,
        new Subscriber(
            AnId.Of(4),
            "Astrid Berg",
            "astrid@example.com",
            new("Storgatan 1", "Stockholm", "111 22", "SE"),
            Sold.Now,
            Sold.Now))
    {
        Msisdn = Msisdn(0),
        ReferenceId = ReferenceId(0),
        Sim = new(Esim: true, "356938035643809", "8946071512360089526"),
        Extensions = new("""{"crm":{"segment":"business"}}"""),
        Metadata = new("""{"source":"web","store":"Sergels torg"}"""),
    };

    private static ProductOfferingTerms OfferingTerms() => new(
        AddOnTerms.Name,
        ProductOfferingType.AddOn,
        ProductOfferingStatus.Available,
        AddOnTerms.Price,
        AddOnTerms.Group,
        [],
        AddOnTerms.CancelSchedule,
        AddOnTerms.ChangeSchedule,
        null,
        null);

    private static SaleTerms Terms(string id, string name, decimal price, ProductOfferingGroup group) => new(
        id,
        name,
        new("SEK", PriceType.Recurring, price, BillingCycle: new(BillingPeriod.Monthly)),
        group,
        Schedule.Instant,
        Schedule.Instant);
}
