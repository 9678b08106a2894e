namespace Connect.Domain.Catalog;

public static class ScheduleDates
{
    /// <summary>The first date that the schedule allows.</summary>
    /// <param name="today">The tenant's local date.</param>
    /// <param name="activatedOn">The local date of activation, from which billing periods are counted.</param>
    /// <param name="billingCycle">The billing cycle agreed at the sale; required by <see cref="Schedule.EndOfBillingPeriod"/>.</param>
    public static DateOnly FirstDate(this Schedule schedule, DateOnly today, DateOnly activatedOn, BillingCycle? billingCycle) =>
        schedule switch
        {
            Schedule.Instant => today,
            Schedule.NextDay => today.AddDays(1),
            Schedule.BeginningOfNextMonth => new DateOnly(today.Year, today.Month, 1).AddMonths(1),
            Schedule.EndOfBillingPeriod when billingCycle is not null => billingCycle.FirstBoundaryAfter(today, activatedOn),
            _ => throw new InvalidOperationException($"The schedule {schedule} requires a billing cycle."),
        };
}
