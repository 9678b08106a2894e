using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Leasing;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Finds due changes by an index seek.</summary>
internal static class DueQueries
{
    /// <summary>Adds the index of subscriptions with scheduled changes, and the columns by which workers lease them.</summary>
    public static void HasDueChanges(this EntityTypeBuilder<Subscription> builder)
    {
        builder.HasLease("Due");
        builder
            .HasIndex(nameof(Subscription.TenantId), nameof(Subscription.NextDueAt), nameof(Subscription.SubscriptionId))
            .HasFilter("NextDueAt IS NOT NULL");
    }

    /// <summary>The subscriptions with due changes, the longest overdue first.</summary>
    public static IQueryable<Subscription> Due(
        this IQueryable<Subscription> subscriptions, Guid tenantId, DateTimeOffset until) => subscriptions
        .Where(subscription => subscription.TenantId == tenantId && subscription.NextDueAt <= until)
        .OrderBy(subscription => subscription.NextDueAt)
        .ThenBy(subscription => subscription.SubscriptionId);

    /// <summary>The tenants with changes that are due by their own clock and that a worker may take.</summary>
    public static IQueryable<Tenant> TenantsWithDueChanges(this ConnectDbContext db, DateTimeOffset realNow) => db.Tenants.Where(
        tenant => db.Subscriptions.Free(realNow).Any(
            subscription => subscription.TenantId == tenant.TenantId && subscription.NextDueAt <= (tenant.SandboxNow ?? realNow)));
}
