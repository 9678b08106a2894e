using Connect.Application.Transactions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Idempotency;

/// <summary>
/// Removes expired idempotency records in batches, by each tenant's clock. Any number of nodes may run it at the same time.
/// </summary>
internal sealed partial class IdempotencyPurge(
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<IdempotencyPurge> log) : BackgroundService
{
    internal const int BatchSize = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Removes all expired records and returns how many there were.</summary>
    public async Task<int> PurgeOnce(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ConnectDbContext>();
        var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var removed = 0;
        foreach (var tenant in await db.Tenants.AsNoTracking().ToListAsync(cancellationToken))
            removed += await Purge(db, unitOfWork, tenant.TenantId, tenant.NowAt(time.GetUtcNow()), cancellationToken);

        return removed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await PurgeOnce(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // No fault may stop the server, and the next run may succeed.
                Failed(fault.GetType().Name, DatabaseFaults.NumberOf(fault), Pause);
            }
        }
    }

    internal static Task<int> RemoveBatch(
        ConnectDbContext db, Guid tenantId, DateTimeOffset now, CancellationToken cancellationToken) => db.IdempotencyRecords
        .Where(row => row.TenantId == tenantId && row.ExpiresAt <= now)
        .OrderBy(row => row.ExpiresAt)
        .Take(BatchSize)
        .ExecuteDeleteAsync(cancellationToken);

    private static async Task<int> Purge(
        ConnectDbContext db, IUnitOfWork unitOfWork, Guid tenantId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var removed = 0;
        int batch;
        do
        {
            batch = await unitOfWork.Commit(() => RemoveBatch(db, tenantId, now, cancellationToken), cancellationToken);
            removed += batch;
        }
        while (batch == BatchSize);

        return removed;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "Removing expired idempotency records failed ({Fault}, database error {Number}). The next attempt is in {Pause}.")]
    private partial void Failed(string fault, int? number, TimeSpan pause);
}
