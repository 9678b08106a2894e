using Connect.Domain.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Domain.UnitTests.Time;

/// <summary>A local date in a time zone.</summary>
internal sealed record ZonedDate(TimeZoneInfo Zone, DateOnly Date)
{
    public TenantCalendar Calendar { get; } = new(Zone);

    public override string ToString() => $"{Zone.Id} {Date:yyyy-MM-dd}";
}

/// <summary>Every time zone of this machine, and the days on which its clocks change.</summary>
internal static class Zones
{
    // From then on every year changes its clocks as the one before.
    private static readonly DateOnly LastChange = new(2040, 12, 31);

    private static readonly Lazy<ZonedDate[]> Changes = new(() => [.. TimeZoneInfo.GetSystemTimeZones().SelectMany(ChangesOf)]);

    /// <summary>Any zone and any date that may be named.</summary>
    public static Gen<ZonedDate> AnyDate { get; } =
        from zone in Gen.Elements<TimeZoneInfo>(TimeZoneInfo.GetSystemTimeZones())
        from day in Gen.Choose(BusinessDate.First.DayNumber, BusinessDate.Last.DayNumber)
        select new ZonedDate(zone, DateOnly.FromDayNumber(day));

    /// <summary>Every day of change with the days around it.</summary>
    public static IEnumerable<ZonedDate> AroundEveryChange =>
        Changes.Value.SelectMany(change => Enumerable.Range(-1, 4).Select(days => change with { Date = change.Date.AddDays(days) }));

    /// <summary>Any day on which, by UTC, the clocks of some zone change.</summary>
    public static Gen<ZonedDate> AnyChange => Gen.Elements(Changes.Value);

    private static IEnumerable<ZonedDate> ChangesOf(TimeZoneInfo zone)
    {
        var midnight = new DateTimeOffset(BusinessDate.First.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var offset = zone.GetUtcOffset(midnight);
        for (var date = BusinessDate.First; date <= LastChange; date = date.AddDays(1))
        {
            midnight = midnight.AddDays(1);
            var next = zone.GetUtcOffset(midnight);
            if (next != offset)
                yield return new(zone, date);

            offset = next;
        }
    }
}
