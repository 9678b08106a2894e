using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

internal sealed class SubscriptionRepository(ConnectDbContext db, SubscriptionRows rows, ITenantScope scope) : ISubscriptions
{
    private IQueryable<Subscription> OfTenant => db.Subscriptions.Where(subscription => subscription.TenantId == scope.TenantId);

    public async Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken) =>
        await db.Find(scope.TenantId, named, addOns, cancellationToken) is { } found ? rows.Add(found, addOns.Named) : null;

    public Task<bool> HasReferenceId(string referenceId, CancellationToken cancellationToken) =>
        OfTenant.AnyAsync(subscription => subscription.ReferenceId == referenceId, cancellationToken);

    public async Task<bool> TryFreeMsisdn(string msisdn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var claimants = await db.Subscriptions.Claiming(scope.TenantId, msisdn)
            .Select(subscription => subscription.SubscriptionId)
            .ToListAsync(cancellationToken);
        foreach (var id in claimants)
        {
            if (await Find(id, AddOnLoad.Live, cancellationToken) is { } stored && stored.At(now).Claims(msisdn))
                return false;
        }

        return true;
    }

    public void Add(Subscription subscription) => db.Add(subscription);
}
