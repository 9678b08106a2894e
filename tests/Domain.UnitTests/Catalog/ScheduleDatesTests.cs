using Connect.Domain.Catalog;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Catalog;

public class ScheduleDatesTests
{
    private static readonly BillingCycle Monthly = new(BillingPeriod.Monthly);

    [TestCase(Schedule.Instant, "2026-03-10", "2026-03-10")]
    [TestCase(Schedule.NextDay, "2026-03-10", "2026-03-11")]
    [TestCase(Schedule.NextDay, "2028-02-28", "2028-02-29")]
    [TestCase(Schedule.BeginningOfNextMonth, "2026-03-10", "2026-04-01")]
    [TestCase(Schedule.BeginningOfNextMonth, "2026-03-01", "2026-04-01")]
    [TestCase(Schedule.BeginningOfNextMonth, "2026-01-31", "2026-02-01")]
    [TestCase(Schedule.BeginningOfNextMonth, "2026-12-31", "2027-01-01")]
    [TestCase(Schedule.EndOfBillingPeriod, "2026-03-10", "2026-03-20")]
    [TestCase(Schedule.EndOfBillingPeriod, "2026-03-20", "2026-04-20")]
    public void FirstDate_OfEachSchedule_IsTheFirstDateThatItAllows(Schedule schedule, string today, string expected) =>
        Assert.That(schedule.FirstDate(Day.Of(today), Day.Of("2026-01-20"), Monthly), Is.EqualTo(Day.Of(expected)));

    [TestCase(Schedule.Instant)]
    [TestCase(Schedule.NextDay)]
    [TestCase(Schedule.BeginningOfNextMonth)]
    public void FirstDate_OfAScheduleWithoutBilling_NeedsNoBillingCycle(Schedule schedule) =>
        Assert.That(
            schedule.FirstDate(Day.Of("2026-03-10"), Day.Of("2026-01-20"), null),
            Is.EqualTo(schedule.FirstDate(Day.Of("2026-03-10"), Day.Of("2026-02-02"), Monthly)));

    [Test]
    public void FirstDate_WhenTheBillingCycleIsMissing_Throws() =>
        Assert.That(
            () => Schedule.EndOfBillingPeriod.FirstDate(Day.Of("2026-03-10"), Day.Of("2026-01-20"), null),
            Throws.InvalidOperationException);

    [TestCase(Schedule.Instant, Schedule.NextDay, "2026-03-10")]
    [TestCase(Schedule.NextDay, Schedule.Instant, "2026-03-11")]
    public void FirstCancelDate_WhenSchedulesDiffer_UsesTheCancelSchedule(Schedule cancel, Schedule change, string expected)
    {
        var terms = AnOffering.AddOn().CancelledAt(cancel).ChangedAt(change).Build().TermsOfSale;

        Assert.That(terms.FirstCancelDate(Day.Of("2026-03-10"), Day.Of("2026-01-20")), Is.EqualTo(Day.Of(expected)));
    }
}
