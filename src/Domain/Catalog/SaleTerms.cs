namespace Connect.Domain.Catalog;

/// <summary>The terms agreed when an offering was sold. Later changes of the catalog do not change them.</summary>
/// <param name="Name">Its name at the time of sale.</param>
/// <param name="CancelSchedule">The dates on which a cancellation may take effect.</param>
/// <param name="ChangeSchedule">The dates on which a change to this offering may take effect.</param>
/// <param name="AddOnCategories">The categories of subscription that an add-on fits; null if it fits all.</param>
public sealed record SaleTerms(
    string ProductOfferingId,
    string Name,
    Price Price,
    ProductOfferingGroup Group,
    Schedule CancelSchedule,
    Schedule ChangeSchedule,
    IReadOnlyList<string>? AddOnCategories = null)
{
    /// <summary>The first date on which the commitment no longer binds; null without a commitment.</summary>
    /// <param name="activatedOn">The local date of activation; a short month clamps the day.</param>
    public DateOnly? CommitmentEnd(DateOnly activatedOn) =>
        Price.BoundMonths is > 0 and var months ? activatedOn.AddMonths(months) : null;

    /// <summary>The first date that the cancel schedule allows.</summary>
    public DateOnly FirstCancelDate(DateOnly today, DateOnly activatedOn) =>
        CancelSchedule.FirstDate(today, activatedOn, Price.BillingCycle);

    /// <summary>The first date, on or after one, that the change schedule allows.</summary>
    /// <param name="from">Today or later.</param>
    public DateOnly FirstChangeDate(DateOnly from, DateOnly today, DateOnly activatedOn)
    {
        if (ChangeSchedule == Schedule.Instant)
            return from;

        // The other schedules allow only dates after the one that they are given.
        var before = from > today ? from.AddDays(-1) : today;
        return ChangeSchedule.FirstDate(before, activatedOn, Price.BillingCycle);
    }

    /// <summary>Whether an add-on fits a subscription whose offering has this category.</summary>
    public bool FitsCategory(string? category) =>
        AddOnCategories is null || (category is not null && AddOnCategories.Contains(category));
}
