namespace Connect.Domain.Catalog;

/// <summary>The terms agreed when an offering was sold. Later changes of the catalog do not change them.</summary>
/// <param name="Name">Its name at the time of sale.</param>
/// <param name="CancelSchedule">The dates on which a cancellation may take effect.</param>
/// <param name="ChangeSchedule">The dates on which a change to another offering may take effect.</param>
public sealed record SaleTerms(
    string ProductOfferingId,
    string Name,
    Price Price,
    ProductOfferingGroup Group,
    Schedule CancelSchedule,
    Schedule ChangeSchedule)
{
    /// <summary>The first date on which the commitment no longer binds; null without a commitment.</summary>
    /// <param name="activatedOn">The local date of activation; a short month clamps the day.</param>
    public DateOnly? CommitmentEnd(DateOnly activatedOn) =>
        Price.BoundMonths is > 0 and var months ? activatedOn.AddMonths(months) : null;

    /// <summary>The first date that the cancel schedule allows.</summary>
    public DateOnly FirstCancelDate(DateOnly today, DateOnly activatedOn) =>
        CancelSchedule.FirstDate(today, activatedOn, Price.BillingCycle);
}
