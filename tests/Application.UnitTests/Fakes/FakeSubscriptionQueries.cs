using Connect.Application.Answers;
using Connect.Application.Subscriptions;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Reads one subscription or none, and remembers what was asked for.</summary>
internal sealed class FakeSubscriptionQueries(Subscription? held = null) : ISubscriptionQueries
{
    public List<bool> WithAddOns { get; } = [];

    public List<IReadOnlySet<AddOnStatus>> Statuses { get; } = [];

    public Task<Reply<SubscriptionAnswer>?> Read(IdOrReferenceId named, bool withAddOns, CancellationToken cancellationToken)
    {
        WithAddOns.Add(withAddOns);
        return Task.FromResult(named.Id == held?.SubscriptionId ? held?.ToReply(withAddOns) : null);
    }

    public Task<Reply<AddOnListAnswer>?> ListAddOns(IdOrReferenceId named, IReadOnlySet<AddOnStatus> statuses, CancellationToken cancellationToken)
    {
        Statuses.Add(statuses);
        return Task.FromResult(held is not null && named.Id == held.SubscriptionId
            ? new Reply<AddOnListAnswer>(new([.. held.AddOns.Select(addOn => addOn.ToAnswer())])) { About = AnswerMap.VersionOf(held) }
            : null);
    }
}
