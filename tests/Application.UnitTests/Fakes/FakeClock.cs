using Connect.Application.Tenants;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A tenant's clock that stands still: on Tuesday 10 March 2026 at 14:30 in Stockholm, where nothing else is said.</summary>
internal sealed class FakeClock(TenantTime? time = null) : ITenantClock
{
    public static readonly TenantTime Usual = Clock.At("2026-03-10 14:30");

    public Task<TenantTime> Now(CancellationToken cancellationToken) => Task.FromResult(time ?? Usual);
}
