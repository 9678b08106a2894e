using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;

namespace Connect.Application.Subscriptions;

/// <summary>Pauses an ACTIVATED subscription, at once. Its add-ons keep their state.</summary>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record PauseSubscription(IdOrReferenceId Subscription, IfMatch? IfMatch = null) : ICommand<SubscriptionResponse>;

internal sealed class PauseSubscriptionHandler(ISubscriptions subscriptions, TenantClock clock)
    : IHandler<PauseSubscription, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(PauseSubscription operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var loaded = await subscriptions.Load(operation.Subscription, AddOnLoad.Live, operation.IfMatch, time, cancellationToken);
        return loaded.IsRefused(out var refusal, out var subscription)
            ? refusal
            : subscription.Pause(time).About(subscription, SubscriptionResponse.WithoutAddOns);
    }
}
