using Connect.Domain.Catalog;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Catalog;

public class BillingCycleTests
{
    [TestCase("2026-01-31", "2026-01-31", "2026-02-28")]
    [TestCase("2026-01-31", "2026-02-27", "2026-02-28")]
    [TestCase("2026-01-31", "2026-02-28", "2026-03-31")]
    [TestCase("2026-01-31", "2026-03-30", "2026-03-31")]
    [TestCase("2026-01-31", "2026-03-31", "2026-04-30")]
    [TestCase("2026-01-31", "2028-01-31", "2028-02-29")]
    [TestCase("2026-01-30", "2026-02-28", "2026-03-30")]
    [TestCase("2026-01-01", "2026-01-31", "2026-02-01")]
    [TestCase("2026-01-15", "2026-12-15", "2027-01-15")]
    [TestCase("2026-01-15", "2026-12-14", "2026-12-15")]
    public void FirstBoundary_WhenMonthly_KeepsTheDayOfActivation(string activatedOn, string date, string expected) =>
        AssertFirst(new(BillingPeriod.Monthly), activatedOn, date, expected);

    [TestCase("2024-02-29", "2024-02-29", "2025-02-28")]
    [TestCase("2024-02-29", "2025-02-28", "2026-02-28")]
    [TestCase("2024-02-29", "2027-02-28", "2028-02-29")]
    [TestCase("2024-02-29", "2028-02-28", "2028-02-29")]
    [TestCase("2026-06-15", "2026-12-31", "2027-06-15")]
    [TestCase("2026-06-15", "2027-06-14", "2027-06-15")]
    public void FirstBoundary_WhenYearly_KeepsTheDayOfActivation(string activatedOn, string date, string expected) =>
        AssertFirst(new(BillingPeriod.Yearly), activatedOn, date, expected);

    [TestCase("2026-03-10", "2026-03-10", "2026-03-17")]
    [TestCase("2026-03-10", "2026-03-16", "2026-03-17")]
    [TestCase("2026-03-10", "2026-03-17", "2026-03-24")]
    public void FirstBoundary_WhenWeekly_KeepsTheWeekday(string activatedOn, string date, string expected) =>
        AssertFirst(new(BillingPeriod.Weekly), activatedOn, date, expected);

    [TestCase("2026-03-10", "2026-03-10", "2026-03-11")]
    [TestCase("2026-03-10", "2026-12-31", "2027-01-01")]
    public void FirstBoundary_WhenDaily_IsTheNextDay(string activatedOn, string date, string expected) =>
        AssertFirst(new(BillingPeriod.Daily), activatedOn, date, expected);

    [TestCase(BillingPeriod.Daily, "2026-03-12", "2026-03-13")]
    [TestCase(BillingPeriod.Daily, "2026-03-13", "2026-03-16")]
    [TestCase(BillingPeriod.Weekly, "2026-03-31", "2026-04-21")]
    [TestCase(BillingPeriod.Monthly, "2026-03-31", "2026-06-10")]
    [TestCase(BillingPeriod.Monthly, "2026-06-10", "2026-09-10")]
    [TestCase(BillingPeriod.Yearly, "2026-03-31", "2029-03-10")]
    public void FirstBoundary_WhenIntervalIsThree_IsEveryThirdPeriod(BillingPeriod period, string date, string expected) =>
        AssertFirst(new(period, 3), "2026-03-10", date, expected);

    [Test]
    public void FirstBoundary_WhenIntervalIsHuge_IsTheLastDate([Values] BillingPeriod period) =>
        AssertFirst(new(period, int.MaxValue), "2000-01-01", "2026-03-10", "2199-12-31");

    [TestCase("2199-12-01", "2199-12-30")]
    [TestCase("2199-12-31", "2199-12-31")]
    [TestCase("2026-03-10", "2199-12-31")]
    public void FirstBoundary_BeyondTheLastDate_IsTheLastDate(string activatedOn, string date)
    {
        foreach (var period in Enum.GetValues<BillingPeriod>())
            AssertFirst(new(period, 5), activatedOn, date, "2199-12-31");
    }

    private static void AssertFirst(BillingCycle cycle, string activatedOn, string date, string expected) =>
        Assert.That(cycle.FirstBoundaryAfter(Day.Of(date), Day.Of(activatedOn)), Is.EqualTo(Day.Of(expected)));
}
