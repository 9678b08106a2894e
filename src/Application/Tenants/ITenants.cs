using Connect.Domain.Tenants;

namespace Connect.Application.Tenants;

/// <summary>Reads the tenant of the scope.</summary>
public interface ITenants
{
    /// <summary>Reads the tenant, once for each transaction. A live tenant may come from memory, because it does not change.</summary>
    Task<Tenant> Current(CancellationToken cancellationToken);
}
