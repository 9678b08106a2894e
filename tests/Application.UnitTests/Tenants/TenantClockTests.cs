using Connect.Application.Tenants;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;

namespace Connect.Application.UnitTests.Tenants;

public class TenantClockTests
{
    private static readonly DateTimeOffset Created = Clock.Utc("2026-01-15 23:30"), RealNow = Clock.Utc("2026-03-10 23:30");

    [TestCase(false, "2026-03-10 23:30", "2026-03-11")]
    [TestCase(true, "2026-01-15 23:30", "2026-01-16")]
    public async Task TenantClock_IsTheRealClockOrTheSandboxClock(bool sandbox, string now, string today)
    {
        var time = await new TenantClock(FakeTenants.Of(sandbox, Created), new FakeTime(RealNow)).Now(CancellationToken.None);

        Assert.That((time.Now, time.Today), Is.EqualTo((Clock.Utc(now), Day.Of(today))));
    }
}
