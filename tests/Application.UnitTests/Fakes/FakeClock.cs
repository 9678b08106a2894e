using Connect.Application.Tenants;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A tenant's clock that stands still: by default on Tuesday 10 March 2026 at 14:30 in Stockholm.</summary>
internal static class FakeClock
{
    public static readonly TenantTime Usual = Clock.At("2026-03-10 14:30");

    public static TenantClock At(TenantTime? time = null, string zone = Clock.Stockholm)
    {
        var now = (time ?? Usual).Now;
        return new(FakeTenants.Of(sandbox: false, now, zone), new FakeTime(now));
    }
}
