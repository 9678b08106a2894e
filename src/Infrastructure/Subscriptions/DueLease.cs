using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>A batch of subscriptions with something due: one worker takes it, and does it in a transaction of its own.</summary>
internal sealed partial class DueLease(
    ConnectDbContext db,
    IUnitOfWork unitOfWork,
    EventLog events,
    WriteLock writeLock,
    ITenantScope scope,
    TimeProvider time,
    ILogger<DueLease> log)
{
    internal const int BatchSize = 500;

    /// <summary>
    /// Takes up to a batch of what is due by the tenant's now and free, and does it. Tells whether there may be more to do
    /// at once: not if nothing could be done of a whole batch.
    /// </summary>
    public async Task<bool> TakeAndApply(Tenant tenant, TimeSpan duration, CancellationToken cancellationToken)
    {
        var realNow = time.GetUtcNow();
        var lease = Lease.Of(duration, realNow);
        var until = tenant.NowAt(realNow);
        var taken = await Take(until, lease, cancellationToken);
        if (taken == 0)
            return false;

        var done = await RowByRow.Run(
            db,
            Taken(db, scope.TenantId, until, lease.Holder),
            which => Apply(which, until, cancellationToken),
            (id, fault) => Leave(id, lease.Holder, fault, cancellationToken),
            cancellationToken);
        return taken == BatchSize && done > 0;
    }

    /// <summary>Takes up to a batch.</summary>
    internal static Task<int> TakeNext(
        ConnectDbContext db, Guid tenantId, DateTimeOffset until, Lease lease, CancellationToken cancellationToken) =>
        db.Subscriptions.TakeLease(db.Subscriptions.Due(tenantId, until), BatchSize, lease, cancellationToken);

    /// <summary>What a holder took and has not done.</summary>
    internal static IQueryable<Subscription> Taken(ConnectDbContext db, Guid tenantId, DateTimeOffset until, Guid holder) =>
        db.Subscriptions.Due(tenantId, until).HeldBy(holder).Take(BatchSize);

    private async Task<int> Take(DateTimeOffset until, Lease lease, CancellationToken cancellationToken)
    {
        using var held = await writeLock.Take(cancellationToken);
        return await TakeNext(db, scope.TenantId, until, lease, cancellationToken);
    }

    private async Task<int> Apply(IQueryable<Subscription> which, DateTimeOffset until, CancellationToken cancellationToken)
    {
        // Before the transaction, to be quick in it; whoever changes one of them meanwhile makes its version another.
        using var due = await DueRows.Load(db, which, until, cancellationToken);
        return await unitOfWork.Commit(
            async () =>
            {
                await due.Write(events, cancellationToken);
                return due.Count;
            },
            cancellationToken);
    }

    // Another has changed it since it was loaded, and may have done what is due; or it is to blame, and waits.
    private async Task Leave(Guid subscriptionId, Guid holder, Exception fault, CancellationToken cancellationToken)
    {
        var one = db.Subscriptions.Where(subscription => subscription.SubscriptionId == subscriptionId).HeldBy(holder);
        using var held = await writeLock.Take(cancellationToken);
        if (DatabaseFaults.IsLostRace(fault) && !DatabaseFaults.IsDuplicate(fault))
        {
            await one.GiveBack(cancellationToken);
            return;
        }

        var cause = (fault as LostRaceException)?.InnerException ?? fault;
        Failed(subscriptionId, cause.GetType().Name, DatabaseFaults.NumberOf(cause));
        await one.PutOff(time.GetUtcNow(), cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "What is due of subscription {SubscriptionId} could not be done ({Fault}, number {Number}); "
        + "it is tried again, ever more slowly.")]
    private partial void Failed(Guid subscriptionId, string fault, int? number);
}
