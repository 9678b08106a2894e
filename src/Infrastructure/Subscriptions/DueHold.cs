using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>
/// What the workers note on a subscription beside the aggregate, to keep out of each other's way and of what fails: who
/// holds it and until when nobody else takes it, by the real clock. Exactness does not hang on it, but on the version.
/// </summary>
internal static class DueHold
{
    public const string Until = "DueHeldUntil", By = "DueHeldBy", Failures = "DueFailures";

    /// <summary>What the columns hold once what was due is in effect, in SQL.</summary>
    public static readonly IReadOnlyList<(string Column, string Value)> Released = [(Until, "NULL"), (By, "NULL"), (Failures, "0")];

    public static void HasDueHold(this EntityTypeBuilder<Subscription> builder)
    {
        builder.Property<DateTimeOffset?>(Until);
        builder.Property<Guid?>(By);
        builder.Property<int>(Failures);
        builder.HasIndex(nameof(Subscription.TenantId), nameof(Subscription.NextDueAt), nameof(Subscription.SubscriptionId)).HasFilter("NextDueAt IS NOT NULL");
        builder.HasIndex(Failures).HasFilter($"{Failures} > 0");
    }

    /// <summary>Those with something due, the longest overdue first.</summary>
    public static IQueryable<Subscription> Due(this IQueryable<Subscription> subscriptions, Guid tenantId, DateTimeOffset until) => subscriptions
        .Where(subscription => subscription.TenantId == tenantId && subscription.NextDueAt <= until)
        .OrderBy(subscription => subscription.NextDueAt)
        .ThenBy(subscription => subscription.SubscriptionId);

    /// <summary>The tenants that have something due by their own now which nobody holds.</summary>
    public static IQueryable<Tenant> TenantsWithDueChanges(this ConnectDbContext db, DateTimeOffset realNow) => db.Tenants.Where(
        tenant => db.Subscriptions.Free(realNow).Any(
            subscription => subscription.TenantId == tenant.TenantId && subscription.NextDueAt <= (tenant.SandboxNow ?? realNow)));

    /// <summary>Those that nobody holds.</summary>
    public static IQueryable<Subscription> Free(this IQueryable<Subscription> subscriptions, DateTimeOffset realNow) => subscriptions.Where(
        subscription => EF.Property<DateTimeOffset?>(subscription, Until) == null || EF.Property<DateTimeOffset?>(subscription, Until) <= realNow);

    /// <summary>Those that one holds.</summary>
    public static IQueryable<Subscription> HeldBy(this IQueryable<Subscription> subscriptions, Guid holder) =>
        subscriptions.Where(subscription => EF.Property<Guid?>(subscription, By) == holder);

    /// <summary>Forgets, with the next save, who holds it and that it failed: what was due is in effect.</summary>
    public static void Release(this ConnectDbContext db, Subscription subscription)
    {
        var row = db.Entry(subscription);
        row.Property<DateTimeOffset?>(Until).CurrentValue = null;
        row.Property<Guid?>(By).CurrentValue = null;
        row.Property<int>(Failures).CurrentValue = 0;
    }
}
