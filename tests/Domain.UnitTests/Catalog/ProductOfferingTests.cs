using Connect.Domain.Catalog;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Catalog;

public class ProductOfferingTests
{
    private static readonly DateTimeOffset Now = Clock.At("2026-03-10 14:30").Now;

    [Test]
    public void Create_Always_KeepsItsTerms()
    {
        var terms = AnOffering.AddOn().Bound(months: 12).Terms;

        var offering = ProductOffering.Create(AnId.Of(9), "data-10gb", terms, Now);

        Assert.That((offering.TenantId, offering.ProductOfferingId, offering.Terms), Is.EqualTo((AnId.Of(9), "data-10gb", terms)));
        Assert.That((offering.CreatedAt, offering.UpdatedAt), Is.EqualTo((Now, Now)));
    }

    [Test]
    public void Replace_Always_KeepsCreatedAt()
    {
        var (offering, later) = (ProductOffering.Create(AnId.Of(9), "data-10gb", AnOffering.AddOn().Terms, Now), Now.AddDays(1));

        offering.Replace(AnOffering.AddOn().Archived().Terms, later);

        Assert.That(offering.Terms.Status, Is.EqualTo(ProductOfferingStatus.Archived));
        Assert.That((offering.CreatedAt, offering.UpdatedAt), Is.EqualTo((Now, later)));
    }

    [Test]
    public void TermsOfSale_Always_CopyNamePriceGroupAndSchedules()
    {
        var offering = AnOffering.AddOn().Bound(months: 12).CancelledAt(Schedule.NextDay).ChangedAt(Schedule.BeginningOfNextMonth).Build();

        Assert.That(offering.TermsOfSale, Is.EqualTo(new SaleTerms(
            "data-10gb",
            "The data-10gb",
            new("SEK", PriceType.Recurring, 99m, BoundMonths: 12),
            new("all", "All", AnOffering.Cell),
            Schedule.NextDay,
            Schedule.BeginningOfNextMonth)));
    }

    [TestCase("SUBSCRIPTION_CELL", true)]
    [TestCase("SUBSCRIPTION_PBX", true)]
    [TestCase("SUBSCRIPTION_FIXED", false)]
    [TestCase("subscription_cell", false)]
    [TestCase(null, false)]
    public void FitsCategory_WithCategories_IsTrueForThoseOnly(string? category, bool expected) =>
        Assert.That(
            AnOffering.AddOn().Fitting("SUBSCRIPTION_CELL", "SUBSCRIPTION_PBX").Build().FitsCategory(category),
            Is.EqualTo(expected));

    [TestCase("SUBSCRIPTION_CELL")]
    [TestCase(null)]
    public void FitsCategory_WithoutCategories_IsTrueForAll(string? category) =>
        Assert.That(AnOffering.AddOn().Build().FitsCategory(category), Is.True);

    [TestCase("SUBSCRIPTION_CELL")]
    [TestCase(null)]
    public void FitsCategory_OfAPlan_IsFalse(string? category) =>
        Assert.That(AnOffering.Plan().Build().FitsCategory(category), Is.False);

    [TestCase("2026-01-31", 1, "2026-02-28")]
    [TestCase("2024-02-29", 12, "2025-02-28")]
    [TestCase("2026-01-15", 120, "2036-01-15")]
    [TestCase("2026-01-15", 0, null)]
    [TestCase("2026-01-15", null, null)]
    public void CommitmentEnd_WhenBound_IsThatManyMonthsLater(string activatedOn, int? months, string? expected) =>
        Assert.That(
            AnOffering.AddOn().Bound(months).Build().TermsOfSale.CommitmentEnd(Day.Of(activatedOn)),
            Is.EqualTo(Day.OrNone(expected)));
}
