using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class BlockSubscriptionTests
{
    [Test]
    public async Task Block_OfASubscriptionThatIsActivated_ReturnsItAsBlocked()
    {
        var subscription = ASubscription.WithAddOn().In(SubscriptionStatus.Activated).Build();

        var reply = (await Block(new(subscription))).Value;

        Assert.That(
            (reply.Body.Status, reply.Body.AddOns, reply.About!.Version),
            Is.EqualTo((SubscriptionStatus.Blocked, (IReadOnlyList<SubscriptionAddOnResponse>?)null, 3L)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.blocked"));
    }

    [Test]
    public async Task Block_OfASubscriptionThatIsPaused_IsRefusedAndAboutItsVersion()
    {
        var refused = await Block(new(ASubscription.WithAddOn().In(SubscriptionStatus.Paused).Build()));

        Assert.That(refused.Refusal!.Code, Is.EqualTo(SubscriptionRefusals.StatusChangeNotAllowed));
        Assert.That(((Outcome<SubscriptionResponse>.Refused)refused).About!.Version, Is.EqualTo(2L));
    }

    [Test]
    public async Task Block_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Block(new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<SubscriptionResponse>> Block(FakeSubscriptions subscriptions) =>
        new BlockSubscriptionHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
