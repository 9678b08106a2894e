using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// Loads subscriptions with some of their add-ons, without tracking them. Both are read in one statement, because two could see
/// different versions. It is written in SQL, because EF Core takes longer to run a query than the database (docs/decisions/0014).
/// </summary>
internal static class SubscriptionFinder
{
    /// <summary>Finds a tenant's subscription by its ID or its reference; null if the tenant does not have it.</summary>
    public static async Task<Subscription?> Find(
        this ConnectDbContext db, Guid tenantId, IdOrReferenceId named, AddOnLoad load, CancellationToken cancellationToken)
    {
        var select = new SubscriptionSelect(db);
        List<object?> values = [tenantId, named.Id is { } id ? id : named.ReferenceId];
        if (load.Named is { } addOn)
            values.AddRange([addOn.ProductOfferingId, addOn.SubscriptionAddOnId]);

        var found = await select.Read(select.One(named.Id is not null, load), values, cancellationToken);
        return found.SingleOrDefault();
    }

    /// <summary>
    /// Loads subscriptions with their live add-ons, or with all, the longest overdue first. It omits those that do not exist.
    /// </summary>
    public static async Task<IReadOnlyList<Subscription>> FindAll(
        this ConnectDbContext db, IReadOnlyList<Guid> ids, CancellationToken cancellationToken, bool includesEnded = false)
    {
        if (ids.Count == 0)
            return [];

        var select = new SubscriptionSelect(db);
        var (statement, size) = select.Many(ids.Count, includesEnded);

        // The last ID fills up the places that are left.
        var values = Enumerable.Range(0, size).Select(place => (object?)ids[Math.Min(place, ids.Count - 1)]);
        return await select.Read(statement, [.. values], cancellationToken);
    }

    /// <summary>The tenant's subscription with an ID or a reference.</summary>
    public static IQueryable<Subscription> Of(this IQueryable<Subscription> subscriptions, Guid tenantId, IdOrReferenceId named)
    {
        var ofTenant = subscriptions.Where(subscription => subscription.TenantId == tenantId);
        return named.Id is { } id
            ? ofTenant.Where(subscription => subscription.SubscriptionId == id)
            : ofTenant.Where(subscription => subscription.ReferenceId == named.ReferenceId);
    }
}
