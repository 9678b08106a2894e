using Connect.Domain.Time;

namespace Connect.Application.Tenants;

/// <summary>
/// Reads the tenant's current time once per attempt, so that all that one attempt decides, stores and audits has the same time.
/// Use cases read the time from here, never from <see cref="TimeProvider"/>.
/// </summary>
internal sealed class TenantClock(ITenants tenants, TimeProvider time)
{
    private TenantTime? read;

    /// <summary>The tenant's current time, as it was when this attempt first asked for it.</summary>
    public async Task<TenantTime> Now(CancellationToken cancellationToken) =>
        read ??= (await tenants.Current(cancellationToken)).TimeAt(time.GetUtcNow());

    /// <summary>Discards the time of the previous attempt.</summary>
    public void StartAttempt() => read = null;
}
