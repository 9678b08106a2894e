namespace Connect.Domain.Time;

/// <summary>The calendar of a tenant: the local date of an instant, and the instant at which a local date begins.</summary>
/// <param name="zone">The tenant's IANA time zone.</param>
public sealed class TenantCalendar(TimeZoneInfo zone)
{
    /// <summary>The local date of an instant. It never goes back, even if the clocks fall back over midnight.</summary>
    public DateOnly DateOf(DateTimeOffset instant)
    {
        var shown = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
        return StartOf(shown.AddDays(1)) <= instant ? shown.AddDays(1) : shown;
    }

    /// <summary>
    /// The instant, in UTC, at which a local date begins: the first of two midnights if the clocks fall back, and the
    /// instant to which the clocks jump if midnight, or the whole day, is skipped.
    /// </summary>
    public DateTimeOffset StartOf(DateOnly date)
    {
        // Local midnight, read as UTC: the real instant is less than a day earlier or later.
        var midnight = new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var before = zone.GetUtcOffset(midnight.AddDays(-1));
        var after = zone.GetUtcOffset(midnight.AddDays(1));
        var (earlier, later) = before > after ? (midnight - before, midnight - after) : (midnight - after, midnight - before);

        if (ShowsMidnightAt(earlier))
            return earlier;

        return ShowsMidnightAt(later) ? later : FirstSecondOf(date, earlier, later);

        bool ShowsMidnightAt(DateTimeOffset instant) => instant + zone.GetUtcOffset(instant) == midnight;
    }

    // Local midnight does not exist: between these two instants the clocks jump over it, once.
    private DateTimeOffset FirstSecondOf(DateOnly date, DateTimeOffset dayBefore, DateTimeOffset sameDay)
    {
        while (sameDay - dayBefore > TimeSpan.FromSeconds(1))
        {
            var middle = dayBefore.AddSeconds(Math.Floor((sameDay - dayBefore).TotalSeconds / 2));
            var shown = DateOnly.FromDateTime((middle + zone.GetUtcOffset(middle)).DateTime);
            (dayBefore, sameDay) = shown < date ? (middle, sameDay) : (dayBefore, middle);
        }

        return sameDay;
    }
}
