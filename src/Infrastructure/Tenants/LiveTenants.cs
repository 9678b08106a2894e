using System.Collections.Concurrent;
using Connect.Domain.Tenants;

namespace Connect.Infrastructure.Tenants;

/// <summary>
/// Keeps live tenants in memory, because every request needs its tenant and a live tenant never changes. Only its counters
/// do, which no one reads from here. Sandbox tenants are read each time, because their clock moves.
/// </summary>
internal sealed class LiveTenants
{
    private readonly ConcurrentDictionary<Guid, Tenant> tenants = [];

    public Tenant? Find(Guid tenantId) => tenants.GetValueOrDefault(tenantId);

    public void Keep(Tenant tenant)
    {
        if (!tenant.IsSandbox)
            tenants[tenant.TenantId] = tenant;
    }
}
