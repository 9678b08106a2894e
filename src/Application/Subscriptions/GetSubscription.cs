using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <param name="IncludesAddOns">Whether the response contains all add-ons.</param>
public sealed record GetSubscription(IdOrReferenceId Subscription, bool IncludesAddOns) : IQuery<SubscriptionResponse>;

internal sealed class GetSubscriptionHandler(ISubscriptionQueries queries, TenantClock clock)
    : IHandler<GetSubscription, SubscriptionResponse>
{
    public async Task<Outcome<SubscriptionResponse>> Handle(GetSubscription operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var addOns = operation.IncludesAddOns ? AddOnLoad.All : AddOnLoad.Live;

        if (await queries.Find(operation.Subscription, addOns, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        return subscription.Reply(SubscriptionResponse.Of(subscription, operation.IncludesAddOns));
    }
}
