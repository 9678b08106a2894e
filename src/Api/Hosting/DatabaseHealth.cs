using System.Data.Common;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Subscriptions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Connect.Api.Hosting;

/// <summary>Whether the database answers, and whether all gets done that is due.</summary>
internal sealed class DatabaseHealth(DatabaseMigrator database, FailedDueChanges failed) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.Ping(cancellationToken);
            return await failed.Count(cancellationToken) is > 0 and var count
                ? HealthCheckResult.Degraded($"What is due could not be done yet; subscriptions: {count}. The log says why.")
                : HealthCheckResult.Healthy();
        }
        catch (DbException fault)
        {
            return HealthCheckResult.Unhealthy($"{fault.GetType().Name}, number {DatabaseFaults.NumberOf(fault)}");
        }
    }
}
