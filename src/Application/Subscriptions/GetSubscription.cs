using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Application.Tenants;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads one subscription.</summary>
/// <param name="Subscription">Which.</param>
/// <param name="ExpandAddOns">Whether the answer shall show all add-ons.</param>
public sealed record GetSubscription(IdOrReferenceId Subscription, bool ExpandAddOns) : IQuery<SubscriptionAnswer>;

internal sealed class GetSubscriptionHandler(ISubscriptionQueries queries, ITenantClock clock) : IHandler<GetSubscription, SubscriptionAnswer>
{
    public async Task<Result<Reply<SubscriptionAnswer>>> Handle(GetSubscription operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        var addOns = operation.ExpandAddOns ? AddOnLoad.All : AddOnLoad.Live;

        return await queries.Read(operation.Subscription, addOns, time.Now, cancellationToken) is { } subscription
            ? subscription.ToReply(operation.ExpandAddOns)
            : SubscriptionRefusals.NotFound();
    }
}
