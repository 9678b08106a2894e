using Connect.Domain.Time;

namespace Connect.Application.Tenants;

/// <summary>
/// Reads the clock that the tenant lives by, once per attempt: everything that one attempt decides, stores and audits has
/// one now. Here <see cref="TimeProvider"/> stops.
/// </summary>
internal sealed class TenantClock(ITenants tenants, TimeProvider time)
{
    private TenantTime? read;

    /// <summary>The tenant's now; inside a transaction, as it stands in that transaction.</summary>
    public async Task<TenantTime> Now(CancellationToken cancellationToken) =>
        read ??= (await tenants.Current(cancellationToken)).TimeAt(time.GetUtcNow());

    /// <summary>Forgets the now of an earlier attempt.</summary>
    public void StartAttempt() => read = null;
}
