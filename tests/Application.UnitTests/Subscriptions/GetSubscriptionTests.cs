using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class GetSubscriptionTests
{
    [TestCase(true)]
    [TestCase(false)]
    public async Task GetSubscription_Always_ReturnsItAsOfNow(bool expand)
    {
        var queries = new FakeSubscriptionQueries(ASubscription.WithAddOn().Build());

        var reply = (await Get(queries, expand)).Value;

        Assert.That(queries.Loaded, Is.EqualTo([expand ? AddOnLoad.All : AddOnLoad.Live]));
        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 2)));
        Assert.That(reply.Created, Is.Null);
        Assert.That(reply.Body.AddOns?.Count, Is.EqualTo(expand ? 1 : (int?)null));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task GetSubscription_WhenAnAddOnsEndIsDue_HasTheVersionAfterThatEnd(bool expand)
    {
        var scheduled = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-03-10"), ASubscription.Started);

        var reply = (await Get(new(scheduled.Build()), expand)).Value;

        Assert.That(reply.About!.Version, Is.EqualTo(4));
        Assert.That(reply.Body.AddOns?.Single().Status, Is.EqualTo(expand ? AddOnStatus.Cancelled : (AddOnStatus?)null));
    }

    [Test]
    public async Task GetSubscription_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Get(new(), expand: false)).Refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<SubscriptionResponse>> Get(FakeSubscriptionQueries queries, bool expand) =>
        new GetSubscriptionHandler(queries, FakeClock.At()).Handle(new(ASubscription.Id, expand), CancellationToken.None);
}
