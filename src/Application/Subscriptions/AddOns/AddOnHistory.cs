using Connect.Application.Outcomes;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads add-ons at another instant than now: the past from events, the future by applying pending changes.</summary>
internal static class AddOnHistory
{
    /// <summary>The add-ons as they stand at an instant, in the order of their sale, and the version of the subscription now.</summary>
    public static async Task<(SubscriptionVersion About, IReadOnlyList<SubscriptionAddOnResponse> AddOns)> ReadAddOnsAt(
        this ISubscriptionQueries queries,
        StoredSubscription stored,
        DateTimeOffset at,
        DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        // A stored subscription only goes forward, so the earlier instant is read first.
        if (at < now)
        {
            var past = await queries.ReadAddOns(stored.At(at), at, cancellationToken);
            return (stored.At(now).AsVersion(), past);
        }

        var about = stored.At(now).AsVersion();
        return (about, await queries.ReadAddOns(stored.At(at), at, cancellationToken));
    }

    private static async Task<IReadOnlyList<SubscriptionAddOnResponse>> ReadAddOns(
        this ISubscriptionQueries queries, Subscription subscription, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var addOns = subscription.AddOns.OrderBy(addOn => addOn.Number);
        if (addOns.All(addOn => addOn.UpdatedAt <= at))
            return [.. addOns.Select(SubscriptionAddOnResponse.Of)];

        var earlier = await queries.ReadAddOnsFromEvents(subscription.SubscriptionId, at, cancellationToken);
        return [.. addOns
            .Select(addOn => addOn.UpdatedAt <= at
                ? SubscriptionAddOnResponse.Of(addOn)
                : earlier.GetValueOrDefault(addOn.SubscriptionAddOnId)?.ToResponse(SubscriptionAddOnResponse.Of(addOn)))
            .OfType<SubscriptionAddOnResponse>()];
    }
}
