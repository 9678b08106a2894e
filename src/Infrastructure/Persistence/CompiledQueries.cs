using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Idempotency;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Persistence;

/// <summary>
/// The queries that nearly every request sends, compiled once for each server. For any other query, EF Core looks up the
/// compiled form by comparing expressions, which takes longer than the query.
/// </summary>
internal sealed class CompiledQueries
{
    /// <summary>The tenant with this ID, tracked.</summary>
    public Func<ConnectDbContext, Guid, CancellationToken, Task<Tenant?>> Tenant { get; } = EF.CompileAsyncQuery(
        (ConnectDbContext db, Guid tenantId, CancellationToken _) => db.Tenants.SingleOrDefault(tenant => tenant.TenantId == tenantId));

    /// <summary>The record of a tenant's idempotency key, by the hash of the key.</summary>
    public Func<ConnectDbContext, Guid, byte[], CancellationToken, Task<IdempotencyRow?>> IdempotencyRecord { get; } =
        EF.CompileAsyncQuery((ConnectDbContext db, Guid tenantId, byte[] keyHash, CancellationToken _) =>
            db.IdempotencyRecords.AsNoTracking().SingleOrDefault(row => row.TenantId == tenantId && row.KeyHash == keyHash));

    /// <summary>A tenant's subscription with its live add-ons.</summary>
    public Func<ConnectDbContext, Guid, Guid, CancellationToken, Task<Subscription?>> SubscriptionWithLiveAddOns { get; } =
        EF.CompileAsyncQuery((ConnectDbContext db, Guid tenantId, Guid subscriptionId, CancellationToken _) =>
            db.Subscriptions.AsNoTracking()
                .Include(subscription => subscription.AddOns.Where(addOn =>
                    addOn.Status == AddOnStatus.Pending || addOn.Status == AddOnStatus.Active))
                .SingleOrDefault(subscription => subscription.TenantId == tenantId && subscription.SubscriptionId == subscriptionId));

    /// <summary>A tenant's subscription with its live add-ons and those of an offering, whether live or ended.</summary>
    public Func<ConnectDbContext, Guid, Guid, string, CancellationToken, Task<Subscription?>> SubscriptionWithAddOnsOf { get; } =
        EF.CompileAsyncQuery((ConnectDbContext db, Guid tenantId, Guid subscriptionId, string productOfferingId, CancellationToken _) =>
            db.Subscriptions.AsNoTracking()
                .Include(subscription => subscription.AddOns.Where(addOn =>
                    addOn.Status == AddOnStatus.Pending
                    || addOn.Status == AddOnStatus.Active
                    || addOn.ProductOfferingId == productOfferingId))
                .SingleOrDefault(subscription => subscription.TenantId == tenantId && subscription.SubscriptionId == subscriptionId));
}
