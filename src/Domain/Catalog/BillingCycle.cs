using Connect.Domain.Time;

namespace Connect.Domain.Catalog;

/// <summary>How often a recurring price is billed, counted from the local date of activation.</summary>
/// <param name="Interval">The length of one billing period in these units; at least 1.</param>
public sealed record BillingCycle(BillingPeriod Period, int Interval = 1)
{
    /// <summary>
    /// The first boundary after a date. Each boundary is counted from the activation, so that a short month does not shift
    /// the next ones: 31 January, 28 February, 31 March. A boundary later than <see cref="BusinessDate.Last"/> becomes that date.
    /// </summary>
    public DateOnly FirstBoundaryAfter(DateOnly date, DateOnly activatedOn)
    {
        var length = Length;
        var elapsed = IsInMonths
            ? ((date.Year - activatedOn.Year) * 12L) + date.Month - activatedOn.Month
            : date.DayNumber - activatedOn.DayNumber;

        // This estimate is never too high: it counts whole units, so at most one more period is needed.
        var periods = Math.Max(1, elapsed / length);
        while (Boundary(periods) <= date && Boundary(periods) < BusinessDate.Last)
            periods++;

        return Boundary(periods);

        DateOnly Boundary(long count) => PlusUnits(activatedOn, count * length);
    }

    private bool IsInMonths => Period is BillingPeriod.Monthly or BillingPeriod.Yearly;

    private long Length => Interval * Period switch
    {
        BillingPeriod.Weekly => 7L,
        BillingPeriod.Yearly => 12L,
        _ => 1L,
    };

    private DateOnly PlusUnits(DateOnly date, long units)
    {
        var left = IsInMonths
            ? ((BusinessDate.Last.Year - date.Year) * 12L) + BusinessDate.Last.Month - date.Month
            : BusinessDate.Last.DayNumber - date.DayNumber;

        if (units > left)
            return BusinessDate.Last;

        return IsInMonths ? date.AddMonths((int)units) : date.AddDays((int)units);
    }
}
