using Connect.Domain.Catalog;
using Connect.Domain.Time;
using Connect.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Domain.UnitTests.Catalog;

public class BillingCycleLaws
{
    private sealed record Case(BillingCycle Cycle, DateOnly ActivatedOn, DateOnly Date);

    [Test]
    public void FirstBoundary_OfAnyDate_EqualsTheOneFoundByCounting() => Law.Holds(Cases(daysToLook: 3_000), 5_000, it =>
    {
        var calculated = it.Cycle.FirstBoundaryAfter(it.Date, it.ActivatedOn);

        if (calculated != Boundaries.FirstAfter(it.Date, it.Cycle, it.ActivatedOn))
            Assert.Fail($"{calculated} is not the first boundary after {it}.");
    });

    [Test]
    public void FirstBoundary_OfAnyDate_IsAfterItUnlessItIsTheLastDate() => Law.Holds(Cases(daysToLook: 60_000), 5_000, it =>
    {
        var boundary = it.Cycle.FirstBoundaryAfter(it.Date, it.ActivatedOn);

        if (boundary <= it.Date && boundary != BusinessDate.Last)
            Assert.Fail($"{boundary} is not after {it}.");
    });

    [Test]
    public void FirstBoundary_OfAnyInterval_NeverThrows() => Law.Holds(Huge(), 1_000, it =>
        Assert.That(it.Cycle.FirstBoundaryAfter(it.Date, it.ActivatedOn), Is.LessThanOrEqualTo(BusinessDate.Last)));

    private static Gen<Case> Cases(int daysToLook) =>
        from period in Gen.Elements(Enum.GetValues<BillingPeriod>())
        from interval in Gen.Choose(1, 6)
        from activated in Gen.Choose(BusinessDate.First.DayNumber, BusinessDate.Last.DayNumber)
        from elapsed in Gen.Choose(0, daysToLook)
        select Of(new(period, interval), activated, elapsed);

    private static Gen<Case> Huge() =>
        from period in Gen.Elements(Enum.GetValues<BillingPeriod>())
        from interval in Gen.Choose(1, int.MaxValue - 1)
        from activated in Gen.Choose(BusinessDate.First.DayNumber, BusinessDate.Last.DayNumber)
        from elapsed in Gen.Choose(0, 73_000)
        select Of(new(period, interval + 1), activated, elapsed);

    private static Case Of(BillingCycle cycle, int activated, int elapsed) => new(
        cycle,
        DateOnly.FromDayNumber(activated),
        DateOnly.FromDayNumber(Math.Min(activated + elapsed, BusinessDate.Last.DayNumber)));
}
