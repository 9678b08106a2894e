using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>A batch of subscriptions with something due, taken by one worker for a while, by the real clock.</summary>
internal sealed class DueLease(ConnectDbContext db, IUnitOfWork unitOfWork, EventLog events, WriteLock turns, ITenantScope scope, TimeProvider time)
{
    internal const int BatchSize = 500;
    private readonly Guid holder = Guid.CreateVersion7();
    private DateTimeOffset until;

    /// <summary>Takes up to a batch of what is due by the tenant's now and nobody holds; gives the number.</summary>
    public async Task<int> Take(Tenant tenant, DateTimeOffset realNow, TimeSpan duration, CancellationToken cancellationToken)
    {
        until = tenant.NowAt(realNow);
        using var turn = await turns.Take(cancellationToken);
        return await TakeNext(db, scope.TenantId, until, holder, realNow, duration, cancellationToken);
    }

    /// <summary>Does what is due of all that was taken, in one transaction; false, and nothing done, where one of them would not let it.</summary>
    public async Task<bool> TryApply(CancellationToken cancellationToken)
    {
        try
        {
            await Apply(Taken, cancellationToken);
            return true;
        }
        catch (Exception fault) when (IsOfARow(fault, cancellationToken))
        {
            return false;
        }
    }

    /// <summary>The ids of what was taken and is not done.</summary>
    public Task<List<Guid>> ListTaken(CancellationToken cancellationToken) =>
        Taken.Select(subscription => subscription.SubscriptionId).ToListAsync(cancellationToken);

    /// <summary>Does what is due of one that was taken; one that has changed since is let go, and one that fails is left alone for a while that doubles each time.</summary>
    public async Task<(bool IsDone, Exception? Fault)> TryApply(Guid subscriptionId, CancellationToken cancellationToken)
    {
        var one = Taken.Where(subscription => subscription.SubscriptionId == subscriptionId);
        try
        {
            await Apply(one, cancellationToken);
            return (true, null);
        }
        catch (Exception fault) when (IsOfARow(fault, cancellationToken))
        {
            var isLostRace = DatabaseFaults.IsLostRace(fault) && !DatabaseFaults.IsDuplicate(fault);
            await (isLostRace ? LetGo(one, cancellationToken) : Postpone(one, cancellationToken));
            return (false, isLostRace ? null : (fault as LostRaceException)?.InnerException ?? fault);
        }
    }

    private IQueryable<Subscription> Taken => db.Subscriptions.Due(scope.TenantId, until).HeldBy(holder).Take(BatchSize);

    internal static Task<int> TakeNext(
        ConnectDbContext db, Guid tenantId, DateTimeOffset until, Guid holder, DateTimeOffset realNow, TimeSpan duration, CancellationToken cancellationToken)
    {
        var next = db.Subscriptions.Due(tenantId, until).Free(realNow).Take(BatchSize).Select(subscription => subscription.SubscriptionId);

        // Asked again of the row itself: another node may have taken it since it was found.
        return db.Subscriptions
            .Where(subscription => next.Contains(subscription.SubscriptionId))
            .Free(realNow)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(it => EF.Property<Guid?>(it, DueHold.By), holder)
                    .SetProperty(it => EF.Property<DateTimeOffset?>(it, DueHold.Until), realNow + duration),
                cancellationToken);
    }

    private async Task Apply(IQueryable<Subscription> due, CancellationToken cancellationToken)
    {
        // Before the transaction, to be quick in it; whoever changes one of them meanwhile makes its version another.
        var subscriptions = await due.AsNoTracking().With(AddOnLoad.Live).ToListAsync(cancellationToken);
        using var writer = new RowWriter(db);
        var rows = subscriptions.SelectMany(writer.ReadRows).ToList();
        foreach (var subscription in subscriptions)
            new StoredSubscription(subscription).At(until);

        await unitOfWork.Commit(
            async () =>
            {
                subscriptions.ForEach(events.Collect);
                await writer.WriteRows(rows, cancellationToken);
                return subscriptions.Count;
            },
            cancellationToken);
    }

    private async Task LetGo(IQueryable<Subscription> one, CancellationToken cancellationToken)
    {
        using var turn = await turns.Take(cancellationToken);
        await one.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<Guid?>(it, DueHold.By), (Guid?)null)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, DueHold.Until), (DateTimeOffset?)null),
            cancellationToken);
    }

    private async Task Postpone(IQueryable<Subscription> one, CancellationToken cancellationToken)
    {
        using var turn = await turns.Take(cancellationToken);
        await one.Postpone(time.GetUtcNow(), cancellationToken);
    }

    // What keeps the whole database from working is no row's fault.
    private static bool IsOfARow(Exception fault, CancellationToken cancellationToken) =>
        !cancellationToken.IsCancellationRequested && !DatabaseFaults.IsBusy(fault) && !DatabaseFaults.IsOutOfReach(fault);
}
