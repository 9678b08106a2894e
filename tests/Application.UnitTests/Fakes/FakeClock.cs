using Connect.Application.Tenants;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A tenant's clock that stands still: on Tuesday 10 March 2026 at 14:30 in Stockholm, unless something else is said.</summary>
internal static class FakeClock
{
    public static readonly TenantTime Usual = Clock.At("2026-03-10 14:30");

    public static TenantClock At(TenantTime? time = null) =>
        new(new FakeTenants(sandbox: false, (time ?? Usual).Now), new FakeTime((time ?? Usual).Now));
}
