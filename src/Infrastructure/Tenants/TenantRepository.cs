using Connect.Application.Tenants;
using Connect.Domain.Tenants;

namespace Connect.Infrastructure.Tenants;

internal sealed class TenantRepository(TenantRows tenants, ITenantScope scope) : ITenants
{
    public async Task<Tenant> Current(CancellationToken cancellationToken) =>
        await tenants.Find(scope.TenantId, cancellationToken)
        ?? throw new InvalidOperationException("The tenant of the API key does not exist, although tenants are never deleted.");
}
