using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Says for each live add-on whether and from when it can be cancelled, as <see cref="CancellationPolicy"/> decides.</summary>
public sealed record ListCancelOptions(IdOrReferenceId Subscription) : IQuery<CancelOptionListResponse>;

internal sealed class ListCancelOptionsHandler(ISubscriptionQueries queries, TenantClock clock)
    : IHandler<ListCancelOptions, CancelOptionListResponse>
{
    public async Task<Outcome<CancelOptionListResponse>> Handle(ListCancelOptions operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        if (await queries.Find(operation.Subscription, AddOnLoad.Live, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        var options = CancellationPolicy.Options(subscription, time);
        return subscription.Reply(new CancelOptionListResponse([.. options.Select(CancelOptionResponse.Of)]));
    }
}
