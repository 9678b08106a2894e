using Connect.Shared;

namespace Connect.Domain.UnitTests.Time;

/// <summary>What holds in every time zone of the machine, on every date that may be named.</summary>
public class TenantCalendarLaws
{
    private static readonly TimeSpan Tick = TimeSpan.FromTicks(1);

    // Antarctica/Casey set its clocks back by three hours on 5 March 2010; no day was longer.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(27);

    [Test]
    public void StartOf_AnyDate_IsTheFirstInstantOfThatDate() => Law.Holds(Zones.AnyDate, 5_000, AssertStarts);

    [Test]
    public void StartOf_NearAClockChange_IsTheFirstInstantOfThatDate()
    {
        foreach (var day in Zones.AroundEveryChange)
            AssertStarts(day);
    }

    [Test]
    public void DateOf_NearAClockChange_IsTheLatestDateThatTheWallClockHasShown() => Law.Holds(Zones.AnyChange, 400, change =>
    {
        var start = new DateTimeOffset(change.Date.AddDays(-1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var latest = DateOnly.MinValue;
        for (var quarters = 0; quarters < 4 * 72; quarters++)
        {
            var instant = start.AddMinutes(15 * quarters);
            var shown = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, change.Zone).DateTime);
            latest = shown > latest ? shown : latest;

            if (change.Calendar.DateOf(instant) != latest)
                Assert.Fail($"{change}: at {instant:u} the date is {change.Calendar.DateOf(instant)}, the latest shown was {latest}.");
        }
    });

    private static void AssertStarts(ZonedDate day)
    {
        var (calendar, date) = (day.Calendar, day.Date);
        var (start, next) = (calendar.StartOf(date), calendar.StartOf(date.AddDays(1)));
        var skipped = start == next;

        // NUnit's constraints cost more than the calendar: only what fails is asserted.
        if (start.Offset != TimeSpan.Zero)
            Assert.Fail($"{day}: {start} is not written in UTC.");
        if (calendar.DateOf(start - Tick) >= date)
            Assert.Fail($"{day}: already begun just before {start:u}.");
        if (calendar.DateOf(start) != (skipped ? date.AddDays(1) : date))
            Assert.Fail($"{day}: {calendar.DateOf(start)} at {start:u}.");
        if (skipped && day.Zone.GetUtcOffset(start) - day.Zone.GetUtcOffset(start - Tick) != TimeSpan.FromDays(1))
            Assert.Fail($"{day}: skipped, though the clocks do not jump over a day.");
        if (next - start is var length && (length < TimeSpan.Zero || length > Longest))
            Assert.Fail($"{day}: {length} long.");
        if (!skipped && calendar.DateOf(next - Tick) != date)
            Assert.Fail($"{day}: over before {next:u}.");
    }
}
