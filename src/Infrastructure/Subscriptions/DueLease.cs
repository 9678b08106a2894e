using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Leases a batch of subscriptions with due changes to one worker, which applies them in a single transaction.</summary>
internal sealed partial class DueLease(
    ConnectDbContext db,
    RowWriter writer,
    IUnitOfWork unitOfWork,
    EventLog events,
    ITenantScope scope,
    TimeProvider time,
    ILogger<DueLease> log)
{
    internal const int BatchSize = 500;

    /// <summary>
    /// Leases up to a batch of free subscriptions with changes that are due by the tenant's time, and applies the changes.
    /// Returns whether to take another batch at once: true if the batch was full and at least one subscription succeeded.
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
            await Taken(db, scope.TenantId, until, lease.Holder).ToListAsync(cancellationToken),
            which => Apply(which, until, cancellationToken),
            (id, fault) => HandleFault(id, lease.Holder, fault, cancellationToken),
            cancellationToken);
        return taken == BatchSize && done > 0;
    }

    /// <summary>Leases up to <see cref="BatchSize"/> subscriptions and returns how many there were.</summary>
    internal static Task<int> TakeNext(
        ConnectDbContext db, Guid tenantId, DateTimeOffset until, Lease lease, CancellationToken cancellationToken) =>
        db.Subscriptions.TakeLease(db.Subscriptions.Due(tenantId, until), BatchSize, lease, cancellationToken);

    /// <summary>The subscriptions that a holder has leased and not finished.</summary>
    internal static IQueryable<Guid> Taken(ConnectDbContext db, Guid tenantId, DateTimeOffset until, Guid holder) =>
        db.Subscriptions.Due(tenantId, until).HeldBy(holder).Take(BatchSize).Select(subscription => subscription.SubscriptionId);

    private Task<int> Take(DateTimeOffset until, Lease lease, CancellationToken cancellationToken) => unitOfWork.Commit(
        () => TakeNext(db, scope.TenantId, until, lease, cancellationToken), cancellationToken);

    private async Task<int> Apply(IReadOnlyList<Guid> which, DateTimeOffset until, CancellationToken cancellationToken)
    {
        // Loaded before the transaction, to keep it short. If another changes a subscription meanwhile, the versions differ.
        var due = await SubscriptionRows.LoadDue(db, writer, which, until, cancellationToken);
        return await unitOfWork.Commit(
            () =>
            {
                due.Write(events);
                return Task.FromResult(due.Count);
            },
            cancellationToken);
    }

    // After a lost race, another transaction may have applied the changes. Any other fault delays the subscription.
    private async Task HandleFault(Guid subscriptionId, Guid holder, Exception fault, CancellationToken cancellationToken)
    {
        var one = db.Subscriptions.Where(subscription => subscription.SubscriptionId == subscriptionId).HeldBy(holder);
        if (DatabaseFaults.IsLostRace(fault) && !DatabaseFaults.IsDuplicate(fault))
        {
            await unitOfWork.Commit(() => one.GiveBack(cancellationToken), cancellationToken);
            return;
        }

        var cause = (fault as LostRaceException)?.InnerException ?? fault;
        Failed(subscriptionId, cause.GetType().Name, DatabaseFaults.NumberOf(cause));
        await unitOfWork.Commit(() => one.PutOff(time.GetUtcNow(), cancellationToken), cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Applying the due changes of subscription {SubscriptionId} failed ({Fault}, database error {Number}). "
        + "The worker tries again with a growing delay.")]
    private partial void Failed(Guid subscriptionId, string fault, int? number);
}
