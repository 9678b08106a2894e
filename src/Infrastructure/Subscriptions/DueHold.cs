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

    private const int Doublings = 7;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30), LongestPause = TimeSpan.FromHours(1);

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

    /// <summary>Those that have not failed, or whose pause is over.</summary>
    public static IQueryable<Subscription> Unpaused(this IQueryable<Subscription> subscriptions, DateTimeOffset realNow) => subscriptions.Where(
        subscription => EF.Property<int>(subscription, Failures) == 0
            || EF.Property<DateTimeOffset?>(subscription, Until) == null
            || EF.Property<DateTimeOffset?>(subscription, Until) <= realNow);

    /// <summary>Those that one holds.</summary>
    public static IQueryable<Subscription> HeldBy(this IQueryable<Subscription> subscriptions, Guid holder) =>
        subscriptions.Where(subscription => EF.Property<Guid?>(subscription, By) == holder);

    /// <summary>Notes that one has failed and leaves it alone for a while that doubles each time, from 30 seconds to an hour.</summary>
    public static async Task Postpone(this IQueryable<Subscription> one, DateTimeOffset realNow, CancellationToken cancellationToken)
    {
        var failures = 1 + await one.Select(subscription => EF.Property<int>(subscription, Failures)).SingleOrDefaultAsync(cancellationToken);
        var pause = failures <= Doublings ? FirstPause * (1 << (failures - 1)) : LongestPause;
        await one.ExecuteUpdateAsync(
            row => row
                .SetProperty(it => EF.Property<int>(it, Failures), failures)
                .SetProperty(it => EF.Property<DateTimeOffset?>(it, Until), realNow + pause),
            cancellationToken);
    }

    /// <summary>Forgets, with the next save, who holds it and that it failed: what was due is in effect.</summary>
    public static void Release(this ConnectDbContext db, Subscription subscription)
    {
        var row = db.Entry(subscription);
        row.Property<DateTimeOffset?>(Until).CurrentValue = null;
        row.Property<Guid?>(By).CurrentValue = null;
        row.Property<int>(Failures).CurrentValue = 0;
    }
}
