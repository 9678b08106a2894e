using Connect.Application.Outcomes;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Subscriptions;

/// <summary>
/// The first and the last step of every use case on a subscription: load it at the tenant's current time, and add its version
/// to the outcome.
/// </summary>
internal static class SubscriptionLoading
{
    /// <summary>
    /// Loads a subscription for a command and applies its due changes. Refuses if the tenant does not have it, or if it has
    /// changed since the caller read it. The due changes are committed even if the command is refused.
    /// </summary>
    public static async Task<Result<Subscription>> Load(
        this ISubscriptions subscriptions,
        IdOrReferenceId named,
        AddOnLoad addOns,
        IfMatch? ifMatch,
        TenantTime time,
        CancellationToken cancellationToken)
    {
        if (await subscriptions.Find(named, addOns, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        if (ifMatch is null || ifMatch.Accepts(subscription.Version))
            return subscription;

        return ifMatch.HasWeakTag
            ? PreconditionRefusals.WeakTag(subscription.Version)
            : PreconditionRefusals.ChangedSince(subscription.Version);
    }

    /// <summary>Converts the result of the aggregate to an outcome, with the version after the change.</summary>
    public static Outcome<T> About<TGranted, T>(
        this Result<TGranted> result, Subscription subscription, Func<TGranted, T> body, string? created = null)
        where TGranted : notnull
        where T : notnull => result.IsRefused(out var refusal, out var granted)
            ? new Outcome<T>.Refused(refusal) { About = subscription.AsVersion() }
            : subscription.Reply(body(granted)) with { Created = created };

    /// <summary>A reply with the current version of the subscription.</summary>
    public static Reply<T> Reply<T>(this Subscription subscription, T body)
        where T : notnull => new(body) { About = subscription.AsVersion() };

    public static SubscriptionVersion AsVersion(this Subscription subscription) => new(subscription.SubscriptionId, subscription.Version);
}
