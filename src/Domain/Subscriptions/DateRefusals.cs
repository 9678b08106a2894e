using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Refusals of dates that a request names, for subscriptions and add-ons alike.</summary>
public static class DateRefusals
{
    /// <summary>The date is before today in the tenant's time zone.</summary>
    public static readonly RefusalCode ScheduledDateInPast =
        new("scheduled_date_in_past", RefusalKind.Rule, "The date is in the past.");

    public static Refusal InPast(DateOnly requested, DateOnly today) => ScheduledDateInPast.Because(
        $"The requested date {requested:yyyy-MM-dd} is before today, {today:yyyy-MM-dd} in the tenant's time zone.");

    public static Refusal StartInPast(DateOnly requested, DateOnly today) => ScheduledDateInPast.Because(
        $"The requested start date {requested:yyyy-MM-dd} is before today, {today:yyyy-MM-dd} in the tenant's time zone.");
}
