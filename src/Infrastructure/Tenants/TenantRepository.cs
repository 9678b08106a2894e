using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Tenants;

internal sealed class TenantRepository(ConnectDbContext db, CompiledQueries compiled, ITenantScope scope) : ITenants
{
    // Queried once per unit of work; then the context tracks it.
    public async Task<Tenant> Current(CancellationToken cancellationToken) =>
        db.TrackedTenant(scope.TenantId)
        ?? await compiled.Tenant(db, scope.TenantId, cancellationToken)
        ?? throw new InvalidOperationException("The tenant of the API key does not exist, although tenants are never deleted.");
}
