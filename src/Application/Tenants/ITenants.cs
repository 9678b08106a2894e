using Connect.Domain.Tenants;

namespace Connect.Application.Tenants;

/// <summary>Reads the tenant of the scope.</summary>
public interface ITenants
{
    /// <summary>Reads the tenant; inside a transaction, as that transaction sees it.</summary>
    Task<Tenant> Current(CancellationToken cancellationToken);
}
