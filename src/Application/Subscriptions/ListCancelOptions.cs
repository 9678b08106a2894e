using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Application.Tenants;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Says for each add-on that has not ended whether and from when it can be cancelled, decided by the same policy.</summary>
/// <param name="Subscription">The subscription that holds them.</param>
public sealed record ListCancelOptions(IdOrReferenceId Subscription) : IQuery<CancelOptionListAnswer>;

internal sealed class ListCancelOptionsHandler(ISubscriptionQueries queries, ITenantClock clock) : IHandler<ListCancelOptions, CancelOptionListAnswer>
{
    public async Task<Result<Reply<CancelOptionListAnswer>>> Handle(ListCancelOptions operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        if (await queries.Read(operation.Subscription, AddOnLoad.Live, time.Now, cancellationToken) is not { } subscription)
            return SubscriptionRefusals.NotFound();

        var options = CancellationPolicy.Options(subscription, time);
        return new Reply<CancelOptionListAnswer>(new([.. options.Select(option => option.ToAnswer())])) { About = AnswerMap.VersionOf(subscription) };
    }
}
