using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads one subscription.</summary>
/// <param name="Subscription">Which.</param>
/// <param name="ExpandAddOns">Whether the answer shall show all add-ons.</param>
public sealed record GetSubscription(IdOrReferenceId Subscription, bool ExpandAddOns) : IQuery<SubscriptionAnswer>;

internal sealed class GetSubscriptionHandler(ISubscriptionQueries queries) : IHandler<GetSubscription, SubscriptionAnswer>
{
    public async Task<Result<Reply<SubscriptionAnswer>>> Handle(GetSubscription operation, CancellationToken cancellationToken) =>
        await queries.Read(operation.Subscription, operation.ExpandAddOns, cancellationToken) is { } reply ? reply : SubscriptionRefusals.NotFound();
}
