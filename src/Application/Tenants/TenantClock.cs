using Connect.Domain.Time;

namespace Connect.Application.Tenants;

/// <summary>Reads the clock that the tenant lives by; here <see cref="TimeProvider"/> stops.</summary>
internal sealed class TenantClock(ITenants tenants, TimeProvider time) : ITenantClock
{
    public async Task<TenantTime> Now(CancellationToken cancellationToken) =>
        (await tenants.Current(cancellationToken)).TimeAt(time.GetUtcNow());
}
