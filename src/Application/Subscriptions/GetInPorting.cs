using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads the details of the number that is ported in.</summary>
public sealed record GetInPorting(IdOrReferenceId Subscription) : IQuery<PortingResponse>;

internal sealed class GetInPortingHandler(ISubscriptionQueries queries, TenantClock clock) : IHandler<GetInPorting, PortingResponse>
{
    public async Task<Outcome<PortingResponse>> Handle(GetInPorting operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        if (await queries.Find(operation.Subscription, AddOnLoad.Live, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        return subscription.Porting is { Direction: PortingDirection.Inbound } porting
            ? subscription.Reply(PortingResponse.Of(porting))
            : PortingRefusals.NotFound();
    }
}
