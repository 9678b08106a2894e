using Connect.Application.Answers;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ListAddOnsTests
{
    [Test]
    public async Task ListAddOns_WhenNoStatusIsNamed_AsksForThoseThatHaveNotEnded()
    {
        var queries = new FakeSubscriptionQueries(ASubscription.WithAddOn().Build());

        await List(queries);

        Assert.That(queries.Statuses.Single(), Is.EquivalentTo([AddOnStatus.Pending, AddOnStatus.Active]));
    }

    [Test]
    public async Task ListAddOns_WhenStatusesAreNamed_AsksForThose()
    {
        var queries = new FakeSubscriptionQueries(ASubscription.WithAddOn().Build());

        await List(queries, AddOnStatus.Expired, AddOnStatus.Active, AddOnStatus.Expired);

        Assert.That(queries.Statuses.Single(), Is.EquivalentTo([AddOnStatus.Expired, AddOnStatus.Active]));
    }

    [Test]
    public async Task ListAddOns_WhenTheSubscriptionIsThere_AnswersAsTheQueryReadIt()
    {
        var reply = (await List(new(ASubscription.WithAddOn().AndAddOn().Build()))).Value;

        Assert.That(reply.Body.Items.Select(addOn => addOn.SubscriptionAddonId), Is.EqualTo([AnId.OfAddOn(1), AnId.OfAddOn(2)]));
        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 3)));
    }

    [Test]
    public async Task ListAddOns_WhenThereIsNoSuchSubscription_IsRefused() =>
        Assert.That((await List(new())).Refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Result<Reply<AddOnListAnswer>>> List(FakeSubscriptionQueries queries, params AddOnStatus[] statuses) =>
        new ListAddOnsHandler(queries).Handle(new(ASubscription.Id, statuses), CancellationToken.None);
}
