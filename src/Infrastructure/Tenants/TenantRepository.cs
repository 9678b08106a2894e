using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Tenants;

internal sealed class TenantRepository(ConnectDbContext db, ITenantScope scope) : ITenants
{
    // Found once per unit of work, then served from what it tracks.
    public async Task<Tenant> Current(CancellationToken cancellationToken) =>
        await db.Tenants.FindAsync([scope.TenantId], cancellationToken)
        ?? throw new InvalidOperationException("The tenant of an API key is gone: tenants are never deleted.");
}
