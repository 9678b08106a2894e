using Connect.Domain.Catalog;
using Connect.Domain.Time;

namespace Connect.Domain.UnitTests.Catalog;

/// <summary>The boundaries of a billing cycle, found by counting; the tests compare the calculated ones with them.</summary>
internal static class Boundaries
{
    public static IEnumerable<DateOnly> Of(BillingCycle cycle, DateOnly activatedOn)
    {
        for (var periods = 1; ; periods++)
        {
            var boundary = After(cycle, activatedOn, periods);
            if (boundary > BusinessDate.Last)
                yield break;

            yield return boundary;
        }
    }

    public static DateOnly FirstAfter(DateOnly date, BillingCycle cycle, DateOnly activatedOn) =>
        Of(cycle, activatedOn).FirstOrDefault(boundary => boundary > date, BusinessDate.Last);

    private static DateOnly After(BillingCycle cycle, DateOnly activatedOn, int periods) => cycle.Period switch
    {
        BillingPeriod.Daily => activatedOn.AddDays(periods * cycle.Interval),
        BillingPeriod.Weekly => activatedOn.AddDays(7 * periods * cycle.Interval),
        BillingPeriod.Monthly => activatedOn.AddMonths(periods * cycle.Interval),
        _ => activatedOn.AddYears(periods * cycle.Interval),
    };
}
