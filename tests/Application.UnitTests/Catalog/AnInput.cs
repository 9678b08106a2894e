using Connect.Application.Catalog;
using Connect.Domain.Catalog;

namespace Connect.Application.UnitTests.Catalog;

/// <summary>Offerings to put into the catalog.</summary>
internal static class AnInput
{
    /// <summary>With the required members only.</summary>
    public static readonly ProductOfferingInput Least = new()
    {
        Name = "Data 10 GB",
        Type = ProductOfferingType.AddOn,
        Price = new("SEK", PriceType.Recurring, 99m),
        Group = new("data", "Data"),
    };

    /// <summary>With all members.</summary>
    public static readonly ProductOfferingInput Full = new()
    {
        Name = "Data 20 GB",
        Type = ProductOfferingType.AddOn,
        Status = ProductOfferingStatus.Archived,
        Price = new("EUR", PriceType.Recurring, 12.50m, 2.5m, 24, new(BillingPeriod.Monthly, 3)),
        Group = new("data", "Data", "DATA", "For all", "For staff"),
        AddOnCategories = ["SUBSCRIPTION_CELL", "SUBSCRIPTION_FIBER"],
        CancelSchedule = Schedule.EndOfBillingPeriod,
        ChangeSchedule = Schedule.BeginningOfNextMonth,
        Description = "Much data",
        Metadata = new("""{"erp":7}"""),
    };
}
