using Connect.Application;
using Connect.Application.Calls;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

internal sealed class SubscriptionRepository(ConnectDbContext db, Outbox outbox, ICall call) : ISubscriptions
{
    private IQueryable<Subscription> Own => db.Subscriptions.Where(subscription => subscription.TenantId == call.TenantId);

    public Task<Subscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken) =>
        db.Subscriptions.Of(call.TenantId, named).With(addOns).SingleOrDefaultAsync(cancellationToken);

    public Task<bool> HasReferenceId(string referenceId, CancellationToken cancellationToken) =>
        Own.AnyAsync(subscription => subscription.ReferenceId == referenceId, cancellationToken);

    public async Task<bool> HasMsisdn(string msisdn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var holder = await Own.With(AddOnLoad.Live).SingleOrDefaultAsync(
            subscription => subscription.Msisdn == msisdn && subscription.Status != SubscriptionStatus.Cancelled, cancellationToken);
        if (holder is null)
            return false;

        // Its end may be due. It is written first, as the index that keeps numbers unique looks at each statement.
        holder.ApplyDue(now);
        Save(holder);
        await db.SaveChangesAsync(cancellationToken);
        return holder.Status != SubscriptionStatus.Cancelled;
    }

    public void Save(Subscription subscription)
    {
        if (db.Entry(subscription).State == EntityState.Detached)
            db.Add(subscription);

        db.Release(subscription);
        outbox.Collect(subscription);
    }
}
