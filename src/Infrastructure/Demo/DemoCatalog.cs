using Connect.Domain.Catalog;

namespace Connect.Infrastructure.Demo;

/// <summary>The catalog of a small operator: one plan, and add-ons with every cancel schedule.</summary>
internal static class DemoCatalog
{
    public const string Plan = "mobile-m";
    public const string Data = "data-10gb";
    public const string MoreData = "data-20gb";
    public const string Voicemail = "voicemail-plus";
    public const string Streaming = "streaming";
    public const string ExtraSim = "extra-sim";
    public const string Insurance = "device-insurance-12m";
    public const string Roaming = "roaming-eu";

    private const string Category = "SUBSCRIPTION_CELL";
    private static readonly BillingCycle Monthly = new(BillingPeriod.Monthly);

    public static IEnumerable<ProductOffering> Offerings(Guid tenantId, DateTimeOffset now)
    {
        return
        [
            Put(Plan, "Mobile M", ProductOfferingType.Subscription, 299m, Schedule.BeginningOfNextMonth),
            Put(Data, "Data 10 GB", ProductOfferingType.AddOn, 99m, Schedule.Instant),
            Put(MoreData, "Data 20 GB", ProductOfferingType.AddOn, 149m, Schedule.Instant),
            Put(Voicemail, "Voicemail Plus", ProductOfferingType.AddOn, 19m, Schedule.NextDay),
            Put(Streaming, "Streaming", ProductOfferingType.AddOn, 129m, Schedule.BeginningOfNextMonth),
            Put(ExtraSim, "Extra SIM", ProductOfferingType.AddOn, 49m, Schedule.EndOfBillingPeriod),
            Put(Insurance, "Device insurance, 12 months", ProductOfferingType.AddOn, 59m, Schedule.Instant, boundMonths: 12),
            Put(Roaming, "Roaming EU", ProductOfferingType.AddOn, 79m, Schedule.Instant),
        ];

        ProductOffering Put(
            string id, string name, ProductOfferingType type, decimal price, Schedule cancelSchedule, int? boundMonths = null) =>
            ProductOffering.Create(
                tenantId,
                id,
                new(
                    name,
                    type,
                    ProductOfferingStatus.Available,
                    new("SEK", PriceType.Recurring, price, BoundMonths: boundMonths, BillingCycle: Monthly),
                    type == ProductOfferingType.Subscription
                        ? new("mobile-plans", "Mobile plans", Category)
                        : new("mobile-extras", "Mobile extras"),
                    type == ProductOfferingType.Subscription ? [] : [Category],
                    cancelSchedule,
                    Schedule.Instant,
                    Description: null,
                    Metadata: null),
                now);
    }
}
