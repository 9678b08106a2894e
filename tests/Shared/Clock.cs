using System.Globalization;
using Connect.Domain.Time;

namespace Connect.Shared;

/// <summary>Times for the rules, written as a wall clock in the tenant's time zone shows them.</summary>
public static class Clock
{
    /// <summary>The default time zone.</summary>
    public const string Stockholm = "Europe/Stockholm";

    /// <summary>The calendar of a tenant in this zone.</summary>
    public static TenantCalendar Calendar(string zone = Stockholm) => new(TimeZoneInfo.FindSystemTimeZoneById(zone));

    /// <summary>The moment at which the wall clock shows 2026-03-10 14:30, or the start of 2026-03-10.</summary>
    public static TenantTime At(string local, string zone = Stockholm) =>
        local.Length > 10 ? AtInstant(Instant(local, zone), zone) : new(Calendar(zone).StartOf(Day.Of(local)), Calendar(zone));

    /// <summary>An instant of UTC, seen from this zone.</summary>
    public static TenantTime AtInstant(DateTimeOffset instant, string zone = Stockholm) => new(instant, Calendar(zone));

    /// <summary>An instant written in UTC, as 2026-03-10 13:30.</summary>
    public static DateTimeOffset Utc(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static DateTimeOffset Instant(string local, string zone) =>
        TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone));
}
