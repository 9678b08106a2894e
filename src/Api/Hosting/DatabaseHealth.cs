using System.Data.Common;
using Connect.Infrastructure.Persistence;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Connect.Api.Hosting;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(DatabaseMigrator database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await database.Ask(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException fault)
        {
            return HealthCheckResult.Unhealthy($"{fault.GetType().Name}, number {DatabaseFaults.NumberOf(fault)}");
        }
    }
}
