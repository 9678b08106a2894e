using Connect.Domain.Tenants;

namespace Connect.Application.Tenants;

/// <summary>The tenant of the call.</summary>
public interface ITenants
{
    /// <summary>Reads it; inside a transaction, as it stands in that transaction.</summary>
    Task<Tenant> Current(CancellationToken cancellationToken);
}
