using Connect.Domain.Time;

namespace Connect.Domain.UnitTests.Time;

public class InstantsTests
{
    [TestCase(0, 0)]
    [TestCase(9_999, 0)]
    [TestCase(10_000, 10_000)]
    [TestCase(19_999, 10_000)]
    public void ToMilliseconds_OfAFinerInstant_Truncates(long ticks, long expected)
    {
        var second = new DateTimeOffset(2026, 3, 10, 14, 30, 0, TimeSpan.FromHours(1));

        var cut = Instants.ToMilliseconds(second.AddTicks(ticks));

        Assert.That(cut, Is.EqualTo(second.AddTicks(expected)));
        Assert.That(cut.Offset, Is.EqualTo(TimeSpan.Zero));
    }
}
