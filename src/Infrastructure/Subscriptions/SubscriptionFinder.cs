using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Selects a tenant's subscription, and which of its add-ons to load.</summary>
internal static class SubscriptionFinder
{
    /// <summary>Loads a subscription without tracking it.</summary>
    public static Task<Subscription?> Find(
        this ConnectDbContext db,
        CompiledQueries compiled,
        Guid tenantId,
        IdOrReferenceId named,
        AddOnLoad load,
        CancellationToken cancellationToken) => (named.Id, load) switch
        {
            ({ } id, { IncludesEnded: false, Named: null }) => compiled.SubscriptionWithLiveAddOns(db, tenantId, id, cancellationToken),
            ({ } id, { IncludesEnded: false, Named: { ProductOfferingId: { } offeringId, SubscriptionAddOnId: null } }) =>
                compiled.SubscriptionWithAddOnsOf(db, tenantId, id, offeringId, cancellationToken),
            _ => db.Subscriptions.AsNoTracking().Of(tenantId, named).With(load).SingleOrDefaultAsync(cancellationToken),
        };

    public static IQueryable<Subscription> Of(this IQueryable<Subscription> subscriptions, Guid tenantId, IdOrReferenceId named)
    {
        var ofTenant = subscriptions.Where(subscription => subscription.TenantId == tenantId);
        return named.Id is { } id
            ? ofTenant.Where(subscription => subscription.SubscriptionId == id)
            : ofTenant.Where(subscription => subscription.ReferenceId == named.ReferenceId);
    }

    public static IQueryable<Subscription> With(this IQueryable<Subscription> subscriptions, AddOnLoad load)
    {
        if (load.IncludesEnded)
            return subscriptions.Include(subscription => subscription.AddOns);

        if (load.Named is not { } named)
        {
            return subscriptions.Include(subscription => subscription.AddOns.Where(addOn =>
                addOn.Status == AddOnStatus.Pending || addOn.Status == AddOnStatus.Active));
        }

        return subscriptions.Include(subscription => subscription.AddOns.Where(addOn =>
            addOn.Status == AddOnStatus.Pending
            || addOn.Status == AddOnStatus.Active
            || ((named.ProductOfferingId == null || addOn.ProductOfferingId == named.ProductOfferingId)
                && (named.SubscriptionAddOnId == null || addOn.SubscriptionAddOnId == named.SubscriptionAddOnId))));
    }
}
