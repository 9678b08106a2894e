using Connect.Application.Tenants;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Makes dated changes of all tenants take effect when they are due; any number of nodes may do it at once.</summary>
internal sealed partial class DueChangesWorker(
    IServiceScopeFactory scopes,
    DueChangesSettings settings,
    TimeProvider time,
    ILogger<DueChangesWorker> log) : BackgroundService
{
    // While one writes, another loads and thinks.
    private const int Lanes = 2;

    /// <summary>Makes everything take effect that is due by now.</summary>
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
                // Whatever it was, it must not end the server, and the next turn may go well.
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

    // Batch by batch in turn, so that no tenant waits for all that another has.
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

    [LoggerMessage(LogLevel.Warning, "What is due could not be done ({Fault}, number {Number}); the next look is in {Pause}.")]
    private partial void Failed(string fault, int? number, TimeSpan pause);
}
