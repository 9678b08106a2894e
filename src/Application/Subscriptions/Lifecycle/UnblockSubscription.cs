using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;

namespace Connect.Application.Subscriptions;

/// <summary>Lifts the block of a subscription, at once. Its add-ons keep their state.</summary>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record UnblockSubscription(IdOrReferenceId Subscription, IfMatch? IfMatch = null) : ICommand<SubscriptionResponse>;

internal sealed class UnblockSubscriptionHandler(ISubscriptions subscriptions, TenantClock clock)
    : IHandler<UnblockSubscription, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(UnblockSubscription operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var loaded = await subscriptions.Load(operation.Subscription, AddOnLoad.Live, operation.IfMatch, time, cancellationToken);
        return loaded.IsRefused(out var refusal, out var subscription)
            ? refusal
            : subscription.Unblock(time).About(subscription, SubscriptionResponse.WithoutAddOns);
    }
}
