using Connect.Shared;

namespace Connect.Domain.UnitTests.Time;

public class TenantCalendarTests
{
    // An ordinary day, and midnight skipped, shown twice, or the clocks set back over it.
    [TestCase("UTC", "2026-03-10", "2026-03-10 00:00")]
    [TestCase("Pacific/Kiritimati", "2026-03-10", "2026-03-09 10:00")]
    [TestCase("Pacific/Pago_Pago", "2026-03-10", "2026-03-10 11:00")]
    [TestCase("Asia/Kathmandu", "2026-03-10", "2026-03-09 18:15")]
    [TestCase("Europe/Stockholm", "2026-03-29", "2026-03-28 23:00")]
    [TestCase("Europe/Stockholm", "2026-03-30", "2026-03-29 22:00")]
    [TestCase("Europe/Stockholm", "2026-10-25", "2026-10-24 22:00")]
    [TestCase("Europe/Stockholm", "2026-10-26", "2026-10-25 23:00")]
    [TestCase("America/Sao_Paulo", "2018-11-04", "2018-11-04 03:00")]
    [TestCase("America/Sao_Paulo", "2018-11-05", "2018-11-05 02:00")]
    [TestCase("America/Sao_Paulo", "2018-02-18", "2018-02-18 03:00")]
    [TestCase("Africa/Cairo", "2023-04-28", "2023-04-27 22:00")]
    [TestCase("Africa/Cairo", "2023-10-27", "2023-10-26 22:00")]
    [TestCase("Asia/Beirut", "2026-03-29", "2026-03-28 22:00")]
    [TestCase("Asia/Beirut", "2026-10-25", "2026-10-24 22:00")]
    [TestCase("America/Havana", "2026-03-08", "2026-03-08 05:00")]
    [TestCase("America/Havana", "2026-11-01", "2026-11-01 04:00")]
    [TestCase("Atlantic/Azores", "2026-03-29", "2026-03-29 01:00")]
    [TestCase("Atlantic/Azores", "2026-10-25", "2026-10-25 00:00")]
    [TestCase("America/St_Johns", "2010-11-07", "2010-11-07 02:30")]
    [TestCase("America/St_Johns", "2010-11-08", "2010-11-08 03:30")]
    [TestCase("America/Goose_Bay", "2010-11-07", "2010-11-07 03:00")]
    [TestCase("America/Goose_Bay", "2010-11-08", "2010-11-08 04:00")]
    [TestCase("Pacific/Apia", "2011-12-29", "2011-12-29 10:00")]
    [TestCase("Pacific/Apia", "2011-12-30", "2011-12-30 10:00")]
    [TestCase("Pacific/Apia", "2011-12-31", "2011-12-30 10:00")]
    [TestCase("Pacific/Apia", "2012-01-01", "2011-12-31 10:00")]
    public void StartOf_ADate_IsItsFirstInstant(string zone, string date, string expected)
    {
        var start = Clock.Calendar(zone).StartOf(Day.Of(date));

        Assert.That(start, Is.EqualTo(Clock.Utc(expected)));
        Assert.That(start.Offset, Is.EqualTo(TimeSpan.Zero));
    }

    [TestCase("UTC", "2026-03-10 23:59:59.999", "2026-03-10")]
    [TestCase("Europe/Stockholm", "2026-03-10 22:59:59.999", "2026-03-10")]
    [TestCase("Europe/Stockholm", "2026-03-10 23:00", "2026-03-11")]
    [TestCase("Europe/Stockholm", "2026-10-25 00:30", "2026-10-25")]
    [TestCase("Europe/Stockholm", "2026-10-25 22:59:59.999", "2026-10-25")]
    [TestCase("America/Sao_Paulo", "2018-11-04 02:59:59.999", "2018-11-03")]
    [TestCase("America/Sao_Paulo", "2018-11-04 03:00", "2018-11-04")]
    [TestCase("America/Sao_Paulo", "2018-02-18 02:30", "2018-02-17")]
    [TestCase("Africa/Cairo", "2023-04-27 21:59:59.999", "2023-04-27")]
    [TestCase("Africa/Cairo", "2023-04-27 22:00", "2023-04-28")]
    [TestCase("America/Havana", "2026-11-01 03:59:59.999", "2026-10-31")]
    [TestCase("America/Havana", "2026-11-01 05:00", "2026-11-01")]
    [TestCase("America/St_Johns", "2010-11-07 02:29:59.999", "2010-11-06")]
    [TestCase("America/St_Johns", "2010-11-07 02:30", "2010-11-07")]
    [TestCase("America/St_Johns", "2010-11-07 02:31", "2010-11-07")]
    [TestCase("America/St_Johns", "2010-11-07 03:29:59.999", "2010-11-07")]
    [TestCase("America/Goose_Bay", "2010-11-07 03:30", "2010-11-07")]
    [TestCase("Pacific/Apia", "2011-12-30 09:59:59.999", "2011-12-29")]
    [TestCase("Pacific/Apia", "2011-12-30 10:00", "2011-12-31")]
    public void DateOf_AnInstant_IsTheLocalDateThatHasBegun(string zone, string instant, string expected) =>
        Assert.That(Clock.Calendar(zone).DateOf(Clock.Utc(instant)), Is.EqualTo(Day.Of(expected)));

    [Test]
    public void DateOf_TheSameInstantInAnotherOffset_IsTheSame()
    {
        var written = Clock.Utc("2026-03-10 23:30").ToOffset(TimeSpan.FromHours(-8));

        Assert.That(Clock.Calendar().DateOf(written), Is.EqualTo(Day.Of("2026-03-11")));
    }

    [TestCase("2000-01-01")]
    [TestCase("2199-12-31")]
    public void StartOf_TheFirstAndTheLastAllowedDate_IsKnownInEveryTimeZone(string date)
    {
        foreach (var zone in TimeZoneInfo.GetSystemTimeZones())
            Assert.That(Clock.Calendar(zone.Id).DateOf(Clock.Calendar(zone.Id).StartOf(Day.Of(date))), Is.EqualTo(Day.Of(date)), zone.Id);
    }

    [Test]
    public void Today_WhenClocksAreSetBackOverMidnight_NeverGoesBack()
    {
        var before = Clock.AtInstant(Clock.Utc("2010-11-07 02:30:30"), "America/St_Johns");
        var after = Clock.AtInstant(Clock.Utc("2010-11-07 02:45"), "America/St_Johns");

        Assert.That((before.Today, after.Today), Is.EqualTo((Day.Of("2010-11-07"), Day.Of("2010-11-07"))));
    }
}
