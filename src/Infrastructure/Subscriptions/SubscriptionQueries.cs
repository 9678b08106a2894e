using Connect.Application;
using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

internal sealed class SubscriptionQueries(ConnectDbContext db, ICall call) : ISubscriptionQueries
{
    public async Task<Reply<SubscriptionAnswer>?> Read(IdOrReferenceId named, bool withAddOns, CancellationToken cancellationToken)
    {
        var one = db.Subscriptions.AsNoTracking().Of(call.TenantId, named);
        return await (withAddOns ? one.With(AddOnLoad.All) : one).SingleOrDefaultAsync(cancellationToken) is { } subscription
            ? subscription.ToReply(withAddOns)
            : null;
    }

    public async Task<Reply<AddOnListAnswer>?> ListAddOns(IdOrReferenceId named, IReadOnlySet<AddOnStatus> statuses, CancellationToken cancellationToken)
    {
        var wantsEnded = statuses.Overlaps([AddOnStatus.Cancelled, AddOnStatus.Expired]);
        var one = db.Subscriptions.AsNoTracking().Of(call.TenantId, named).With(wantsEnded ? AddOnLoad.All : AddOnLoad.Live);
        if (await one.SingleOrDefaultAsync(cancellationToken) is not { } subscription)
            return null;

        var items = subscription.AddOns.Where(addOn => statuses.Contains(addOn.Status)).OrderBy(addOn => addOn.Number);
        return new Reply<AddOnListAnswer>(new([.. items.Select(addOn => addOn.ToAnswer())])) { About = AnswerMap.VersionOf(subscription) };
    }
}
