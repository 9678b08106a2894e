using Connect.Application.Outcomes;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Subscriptions;

/// <summary>
/// The first step of every use case on a subscription, and the last:
/// load it at the tenant's now, and say what a reply is about.
/// </summary>
internal static class SubscriptionLoading
{
    /// <summary>
    /// Loads it for a command, with everything in effect that is due by now; refuses if there is none, or if it has changed
    /// since the caller decided. What was due is committed whatever becomes of the command.
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
        if (ifMatch is null || ifMatch.Holds(subscription.Version))
            return subscription;

        return ifMatch.HasWeakTag
            ? PreconditionRefusals.WeakTag(subscription.Version)
            : PreconditionRefusals.ChangedSince(subscription.Version);
    }

    /// <summary>Makes an outcome of what the aggregate decided, about the version that came of it.</summary>
    public static Outcome<T> About<TGranted, T>(
        this Result<TGranted> result, Subscription subscription, Func<TGranted, T> body, string? created = null)
        where TGranted : notnull
        where T : notnull => result.IsRefused(out var refusal, out var granted)
            ? new Outcome<T>.Refused(refusal) { About = subscription.AsVersion() }
            : subscription.Reply(body(granted)) with { Created = created };

    /// <summary>A reply about the subscription as it stands now.</summary>
    public static Reply<T> Reply<T>(this Subscription subscription, T body)
        where T : notnull => new(body) { About = subscription.AsVersion() };

    /// <summary>The version that it has now.</summary>
    public static SubscriptionVersion AsVersion(this Subscription subscription) => new(subscription.SubscriptionId, subscription.Version);
}
