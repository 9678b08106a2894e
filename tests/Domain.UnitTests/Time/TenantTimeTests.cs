using Connect.Shared;

namespace Connect.Domain.UnitTests.Time;

public class TenantTimeTests
{
    [Test]
    public void Today_IsTheLocalDateOfNow() =>
        Assert.That(Clock.At("2026-03-10 23:59:59.999").Today, Is.EqualTo(Day.Of("2026-03-10")));

    [Test]
    public void Today_WhenNowIsReplaced_IsTheLocalDateOfTheNewNow()
    {
        var time = Clock.At("2026-03-10 14:30");

        var later = time with { Now = time.Now.AddDays(1) };

        Assert.That(later.Today, Is.EqualTo(Day.Of("2026-03-11")));
    }
}
