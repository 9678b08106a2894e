using System.Text.Json;
using Connect.Application;
using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

internal sealed class SubscriptionQueries(ConnectDbContext db, ICall call) : ISubscriptionQueries
{
    private const string AddOnEvents = "subscription.addon.";

    public async Task<Subscription?> Read(IdOrReferenceId named, AddOnLoad addOns, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var subscription = await db.Subscriptions.AsNoTracking().Of(call.TenantId, named).With(addOns).SingleOrDefaultAsync(cancellationToken);
        subscription?.ApplyDue(at);
        return subscription;
    }

    public async Task<IReadOnlyDictionary<Guid, SubscriptionAddOnAnswer>> ReadAddOnsFromEvents(
        Guid subscriptionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var pictures = await db.Events
            .Where(row => row.TenantId == call.TenantId && row.SubscriptionId == subscriptionId && row.Type.StartsWith(AddOnEvents) && row.OccurredAt <= at)
            .OrderBy(row => row.Sequence)
            .Select(row => row.Data)
            .ToListAsync(cancellationToken);

        var latest = new Dictionary<Guid, SubscriptionAddOnAnswer>();
        foreach (var addOn in pictures.Select(picture => JsonSerializer.Deserialize<SubscriptionAddOnAnswer>(picture.Text, WireJson.Options)!))
            latest[addOn.SubscriptionAddonId] = addOn;

        return latest;
    }
}
