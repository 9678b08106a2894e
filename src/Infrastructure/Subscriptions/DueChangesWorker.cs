using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Applies the due changes of all tenants. Any number of nodes may run it at the same time.</summary>
internal sealed partial class DueChangesWorker(
    IServiceScopeFactory scopes,
    DueChangesSettings settings,
    TimeProvider time,
    ILogger<DueChangesWorker> log) : BackgroundService
{
    // One loads its next batch while the other writes.
    private const int Lanes = 2;

    /// <summary>Applies all changes that are due by their tenant's time.</summary>
    public async Task RunOnce(CancellationToken cancellationToken)
    {
        var tenants = await ListTenants(cancellationToken);
        if (tenants.Count > 0)
        {
            var lanes = Enumerable.Range(0, Lanes)
                .Select(_ => Task.Run(() => RunLane(tenants, cancellationToken), cancellationToken));
            await Task.WhenAll(lanes);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Interval, time);
        do
        {
            try
            {
                await RunOnce(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // No fault may stop the server, and the next run may succeed.
                Failed(fault.GetType().Name, DatabaseFaults.NumberOf(fault), settings.Interval);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<IReadOnlyList<Tenant>> ListTenants(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();
        return await db.TenantsWithDueChanges(time.GetUtcNow()).AsNoTracking().ToListAsync(cancellationToken);
    }

    // One batch of each tenant at a time, so that a tenant with many changes does not delay the others.
    private async Task RunLane(IReadOnlyList<Tenant> tenants, CancellationToken cancellationToken)
    {
        while (tenants.Count > 0)
        {
            var unfinished = new List<Tenant>();
            foreach (var tenant in tenants)
            {
                if (await RunBatch(tenant, cancellationToken))
                    unfinished.Add(tenant);
            }

            tenants = unfinished;
        }
    }

    private async Task<bool> RunBatch(Tenant tenant, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Enter(tenant.TenantId, TenantScope.Schedule);
        return await scope.ServiceProvider.GetRequiredService<DueLease>().TakeAndApply(tenant, settings.Lease, cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Applying due changes failed ({Fault}, database error {Number}). The next run is in {Pause}.")]
    private partial void Failed(string fault, int? number, TimeSpan pause);
}
