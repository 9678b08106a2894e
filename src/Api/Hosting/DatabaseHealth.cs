using Connect.Infrastructure.Persistence;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Connect.Api.Hosting;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(DatabaseMigrator database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.CanAnswer(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
