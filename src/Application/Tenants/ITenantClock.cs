using Connect.Domain.Time;

namespace Connect.Application.Tenants;

/// <summary>The clock of the call's tenant: the real one, or a sandbox's own.</summary>
public interface ITenantClock
{
    /// <summary>Reads it; inside a transaction, as it stands in that transaction.</summary>
    Task<TenantTime> Now(CancellationToken cancellationToken);
}
