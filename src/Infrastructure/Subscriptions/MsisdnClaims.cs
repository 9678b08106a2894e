using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// A number belongs to the subscription that has it or will change to it. Two unique indexes hold that for each of the two columns;
/// a number that stands in both is found here.
/// </summary>
internal static class MsisdnClaims
{
    /// <summary>The subscriptions of a tenant that have a number or will change to it.</summary>
    public static IQueryable<Subscription> Claiming(this IQueryable<Subscription> subscriptions, Guid tenantId, string msisdn) =>
        subscriptions.Where(subscription => subscription.TenantId == tenantId
            && ((subscription.Msisdn == msisdn && subscription.Status != SubscriptionStatus.Cancelled)
                || subscription.ReservedMsisdn == msisdn));

    /// <summary>
    /// Throws <see cref="DbUpdateConcurrencyException"/> if another subscription has reserved the number of an added one, or has a
    /// number that an added one reserves. Call it after their creation numbers are taken: the lock on the tenant's row keeps other
    /// transactions from adding a subscription until this one has committed.
    /// </summary>
    public static async Task RefuseClaimed(
        this ConnectDbContext db, IReadOnlyList<Subscription> added, CancellationToken cancellationToken)
    {
        foreach (var ofTenant in added.GroupBy(subscription => subscription.TenantId))
        {
            var reserved = ofTenant.Select(subscription => subscription.ReservedMsisdn).OfType<string>().ToList();
            var used = ofTenant
                .Where(subscription => subscription.Status != SubscriptionStatus.Cancelled)
                .Select(subscription => subscription.Msisdn)
                .OfType<string>()
                .ToList();
            if (await db.IsClaimed(ofTenant.Key, used, reserved, cancellationToken))
                throw new DbUpdateConcurrencyException("A number was taken or reserved after it was found free.");
        }
    }

    private static async Task<bool> IsClaimed(
        this ConnectDbContext db, Guid tenantId, List<string> used, List<string> reserved, CancellationToken cancellationToken)
    {
        var others = db.Subscriptions.Where(subscription => subscription.TenantId == tenantId);
        return (used.Count > 0
                && await others.AnyAsync(it => it.ReservedMsisdn != null && used.Contains(it.ReservedMsisdn), cancellationToken))
            || (reserved.Count > 0
                && await others.AnyAsync(
                    it => it.Msisdn != null && reserved.Contains(it.Msisdn) && it.Status != SubscriptionStatus.Cancelled,
                    cancellationToken));
    }
}
