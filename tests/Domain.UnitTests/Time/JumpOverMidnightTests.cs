using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Time;

/// <summary>Clocks that jump by an hour from before midnight to after it, as none of today's zones do.</summary>
public class JumpOverMidnightTests
{
    [TestCase("2026-03-28", "2026-03-27 22:00")]
    [TestCase("2026-03-29", "2026-03-28 21:45")]
    [TestCase("2026-03-30", "2026-03-29 21:00")]
    public void StartOf_WhenClocksJumpOverMidnight_IsTheInstantOfTheJump(string date, string expected) =>
        Assert.That(JumpAt(23, 45, 0).StartOf(Day.Of(date)), Is.EqualTo(Clock.Utc(expected)));

    [Test]
    public void StartOf_WhenClocksJumpOverMidnight_IsExactToTheSecond()
    {
        var found = Enumerable.Range(0, 60).Select(second => JumpAt(23, 45, second).StartOf(Day.Of("2026-03-29")));

        Assert.That(found, Is.EqualTo(Enumerable.Range(0, 60).Select(second => Clock.Utc("2026-03-28 21:45").AddSeconds(second))));
    }

    [TestCase("2026-03-28 21:44:59.999", "2026-03-28")]
    [TestCase("2026-03-28 21:45", "2026-03-29")]
    public void DateOf_WhenClocksJumpOverMidnight_ChangesWithTheJump(string instant, string expected) =>
        Assert.That(JumpAt(23, 45, 0).DateOf(Clock.Utc(instant)), Is.EqualTo(Day.Of(expected)));

    // On 28 March, two hours ahead of UTC before and three after.
    private static TenantCalendar JumpAt(int hour, int minute, int second)
    {
        var summer = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, hour, minute, second), 3, 28);
        var winter = TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 3, 0, 0), 10, 25);
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            new DateTime(2026, 1, 1), new DateTime(2026, 12, 31), TimeSpan.FromHours(1), summer, winter);
        return new(TimeZoneInfo.CreateCustomTimeZone("Test/Jump", TimeSpan.FromHours(2), null, null, null, [rule]));
    }
}
