using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;

namespace Connect.Application.Subscriptions;

/// <summary>Undoes a scheduled cancellation of a subscription. Add-ons that would have ended with it go on.</summary>
/// <param name="IfMatch">The version that the caller read; null for any version.</param>
public sealed record UndoSubscriptionCancellation(IdOrReferenceId Subscription, IfMatch? IfMatch = null) : ICommand<SubscriptionResponse>;

internal sealed class UndoSubscriptionCancellationHandler(ISubscriptions subscriptions, TenantClock clock)
    : IHandler<UndoSubscriptionCancellation, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(UndoSubscriptionCancellation operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var loaded = await subscriptions.Load(operation.Subscription, AddOnLoad.Live, operation.IfMatch, time, cancellationToken);
        return loaded.IsRefused(out var refusal, out var subscription)
            ? refusal
            : subscription.UndoCancellation(time).About(subscription, SubscriptionResponse.WithoutAddOns);
    }
}
