using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Paging;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Lists the tenant's subscriptions, newest first.</summary>
public sealed record ListSubscriptions(SubscriptionFilter Filter, PageRequest Page) : IQuery<SubscriptionListResponse>;

internal sealed class ListSubscriptionsHandler(ISubscriptionQueries queries, ICursors cursors, TenantClock clock)
    : IHandler<ListSubscriptions, SubscriptionListResponse>
{
    public async Task<Outcome<SubscriptionListResponse>> Handle(ListSubscriptions operation, CancellationToken cancellationToken)
    {
        var now = (await clock.Now(cancellationToken)).Now;
        var page = await Page<Subscription>.Read(
            cursors,
            $"subscriptions {operation.Filter.Text}",
            operation.Page,
            (before, count) => queries.ReadNewest(operation.Filter, before, count, now, cancellationToken));
        return page.IsRefused(out var refusal, out var read)
            ? refusal
            : new Reply<SubscriptionListResponse>(new([.. read.Items.Select(SubscriptionResponse.WithoutAddOns)], read.NextCursor));
    }
}
