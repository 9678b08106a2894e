using System.Data.Common;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Subscriptions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Connect.Api.Hosting;

/// <summary>Checks whether the database can be queried, and whether due changes have failed.</summary>
internal sealed class DatabaseHealth(DatabaseMigrator database, FailedDueChanges failed) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.Ping(cancellationToken);
            return await failed.Count(cancellationToken) is > 0 and var count
                ? HealthCheckResult.Degraded($"Subscriptions whose due changes failed: {count}. The worker tries again; see the log.")
                : HealthCheckResult.Healthy();
        }
        catch (DbException fault)
        {
            return HealthCheckResult.Unhealthy($"{fault.GetType().Name}, database error {DatabaseFaults.NumberOf(fault)}");
        }
    }
}
