using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Lists the add-ons of a subscription.</summary>
/// <param name="Subscription">Which.</param>
/// <param name="Statuses">Those wanted; none means those that have not ended.</param>
public sealed record ListAddOns(IdOrReferenceId Subscription, IReadOnlyList<AddOnStatus> Statuses) : IQuery<AddOnListAnswer>;

internal sealed class ListAddOnsHandler(ISubscriptionQueries queries) : IHandler<ListAddOns, AddOnListAnswer>
{
    private static readonly AddOnStatus[] Live = [AddOnStatus.Pending, AddOnStatus.Active];

    public async Task<Result<Reply<AddOnListAnswer>>> Handle(ListAddOns operation, CancellationToken cancellationToken)
    {
        var statuses = (operation.Statuses.Count > 0 ? operation.Statuses : Live).ToHashSet();
        return await queries.ListAddOns(operation.Subscription, statuses, cancellationToken) is { } reply ? reply : SubscriptionRefusals.NotFound();
    }
}
