using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Tenants;

internal sealed class TenantRepository(ConnectDbContext db, ITenantScope scope) : ITenants
{
    // FindAsync queries once per unit of work, then returns the tracked tenant.
    public async Task<Tenant> Current(CancellationToken cancellationToken) =>
        await db.Tenants.FindAsync([scope.TenantId], cancellationToken)
        ?? throw new InvalidOperationException("The tenant of the API key does not exist, although tenants are never deleted.");
}
