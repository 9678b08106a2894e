using Connect.Application;
using Connect.Application.Events;
using Connect.Application.Paging;
using Connect.Application.Subscriptions;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

internal sealed class SubscriptionQueries(ConnectDbContext db, ITenantScope scope) : ISubscriptionQueries
{
    private const string AddOnEvents = "subscription.addon.";

    public async Task<StoredSubscription?> Find(IdOrReferenceId named, AddOnLoad addOns, CancellationToken cancellationToken) =>
        await db.Find(scope.TenantId, named, addOns, cancellationToken) is { } found ? new(found, addOns.Named) : null;

    public async Task<IReadOnlyDictionary<Guid, RecordedAddOn>> ReadAddOnsFromEvents(
        Guid subscriptionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var recorded = await db.Events
            .Where(row => row.TenantId == scope.TenantId
                && row.SubscriptionId == subscriptionId
                && row.Type.StartsWith(AddOnEvents)
                && row.OccurredAt <= at)
            .OrderBy(row => row.Sequence)
            .Select(row => row.Data)
            .ToListAsync(cancellationToken);

        var latest = new Dictionary<Guid, RecordedAddOn>();
        foreach (var addOn in recorded.Select(data => new RecordedAddOn(data)))
            latest[addOn.SubscriptionAddOnId] = addOn;

        return latest;
    }

    public async Task<IReadOnlyList<Numbered<StoredSubscription>>> FindNewest(
        SubscriptionFilter filter, long? before, int count, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var candidates = await db.Subscriptions.NewestCandidates(db.Customers, scope.TenantId, filter, before, count, now)
            .ToListAsync(cancellationToken);
        var loaded = (await db.FindAll([.. candidates.Select(candidate => candidate.SubscriptionId)], cancellationToken))
            .ToDictionary(subscription => subscription.SubscriptionId);
        return
        [
            .. candidates.Select(candidate =>
                new Numbered<StoredSubscription>(candidate.Number, new StoredSubscription(loaded[candidate.SubscriptionId]))),
        ];
    }
}
