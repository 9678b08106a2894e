using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Loads subscriptions and add-ons without tracking them.</summary>
internal static class SubscriptionFinder
{
    /// <summary>
    /// Finds a tenant's subscription by its ID or its reference. It is one statement, because two could see different versions.
    /// It is written in SQL, because EF Core takes longer to run a query than the database (docs/decisions/0014).
    /// </summary>
    public static async Task<Subscription?> Find(
        this ConnectDbContext db, Guid tenantId, IdOrReferenceId named, AddOnLoad load, CancellationToken cancellationToken)
    {
        var (subscriptions, addOns) = (RowShape.Of(db, typeof(Subscription)), RowShape.Of(db, typeof(AddOn)));
        var statement = subscriptions.Statement(
            (IsById: named.Id is not null, load.IncludesEnded, IsNamed: load.Named is not null),
            it => Create(subscriptions, addOns, it.IsById, it.IncludesEnded, it.IsNamed));

        List<object?> values = [tenantId, named.Id is { } id ? id : named.ReferenceId];
        if (load.Named is { } addOn)
            values.AddRange([addOn.ProductOfferingId, addOn.SubscriptionAddOnId]);

        var found = default(Subscription);
        await statement.Read(
            db,
            values,
            row =>
            {
                found ??= subscriptions.Create<Subscription>(row);
                if (addOns.IsIn(row, subscriptions.Columns.Count))
                    subscriptions.Add(found, nameof(Subscription.AddOns), addOns.Create<AddOn>(row, subscriptions.Columns.Count));
            },
            cancellationToken);
        return found;
    }

    /// <summary>The tenant's subscription with an ID or a reference.</summary>
    public static IQueryable<Subscription> Of(this IQueryable<Subscription> subscriptions, Guid tenantId, IdOrReferenceId named)
    {
        var ofTenant = subscriptions.Where(subscription => subscription.TenantId == tenantId);
        return named.Id is { } id
            ? ofTenant.Where(subscription => subscription.SubscriptionId == id)
            : ofTenant.Where(subscription => subscription.ReferenceId == named.ReferenceId);
    }

    /// <summary>Loads the live add-ons too.</summary>
    public static IQueryable<Subscription> WithLiveAddOns(this IQueryable<Subscription> subscriptions) =>
        subscriptions.Include(subscription => subscription.AddOns.Where(addOn =>
            addOn.Status == AddOnStatus.Pending || addOn.Status == AddOnStatus.Active));

    private static SqlStatement Create(RowShape subscriptions, RowShape addOns, bool isById, bool includesEnded, bool isNamed)
    {
        const string subscription = "s", addOn = "a";
        var key = isById ? nameof(Subscription.SubscriptionId) : nameof(Subscription.ReferenceId);
        var status = addOns.Named(addOn, nameof(AddOn.Status));
        var live = $"{status} IN ({addOns.Literal(nameof(AddOn.Status), AddOnStatus.Pending)}, "
            + $"{addOns.Literal(nameof(AddOn.Status), AddOnStatus.Active)})";
        var named = $"(@p2 IS NULL OR {addOns.Named(addOn, nameof(AddOn.ProductOfferingId))} = @p2) "
            + $"AND (@p3 IS NULL OR {addOns.Named(addOn, nameof(AddOn.SubscriptionAddOnId))} = @p3)";
        var wanted = (includesEnded, isNamed) switch
        {
            (true, _) => "",
            (false, false) => $" AND {live}",
            (false, true) => $" AND ({live} OR ({named}))",
        };
        return new(
            $"SELECT {subscriptions.Selected(subscription)}, {addOns.Selected(addOn)} FROM {subscriptions.Table} AS {subscription} "
                + $"LEFT JOIN {addOns.Table} AS {addOn} ON {addOns.Named(addOn, nameof(AddOn.SubscriptionId))} = "
                + $"{subscriptions.Named(subscription, nameof(Subscription.SubscriptionId))}{wanted} "
                + $"WHERE {subscriptions.Named(subscription, nameof(Subscription.TenantId))} = @p0 "
                + $"AND {subscriptions.Named(subscription, key)} = @p1 ORDER BY {addOns.Named(addOn, nameof(AddOn.Number))}",
            [
                .. subscriptions.MappingsOf(nameof(Subscription.TenantId), key),
                .. isNamed ? addOns.MappingsOf(nameof(AddOn.ProductOfferingId), nameof(AddOn.SubscriptionAddOnId)) : [],
            ]);
    }
}
