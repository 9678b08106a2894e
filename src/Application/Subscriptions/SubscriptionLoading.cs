using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Subscriptions;

/// <summary>The first step of every command on a subscription.</summary>
internal static class SubscriptionLoading
{
    /// <summary>
    /// Loads it with everything in effect that is due by now, or refuses where there is none or where it has changed since
    /// the caller decided. What was due is committed whatever becomes of the command.
    /// </summary>
    public static async Task<Result<Subscription>> Load(
        this ISubscriptions subscriptions, IdOrReferenceId named, AddOnLoad addOns, IfMatch? ifMatch, TenantTime time, CancellationToken cancellationToken)
    {
        if (await subscriptions.Find(named, addOns, cancellationToken) is not { } subscription)
            return SubscriptionRefusals.NotFound();

        subscription.ApplyDue(time.Now);
        subscriptions.Save(subscription);
        if (ifMatch is null || ifMatch.Holds(subscription.Version))
            return subscription;

        return ifMatch.HasWeakTag ? PreconditionRefusals.WeakTag(subscription.Version) : PreconditionRefusals.ChangedSince(subscription.Version);
    }
}
