using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class UnblockSubscriptionTests
{
    [Test]
    public async Task Unblock_OfASubscriptionThatIsBlocked_ReturnsItAsActivated()
    {
        var subscription = ASubscription.WithAddOn().In(SubscriptionStatus.Blocked).Build();

        var reply = (await Unblock(new(subscription))).Value;

        Assert.That(
            (reply.Body.Status, reply.Body.AddOns, reply.About!.Version),
            Is.EqualTo((SubscriptionStatus.Activated, (IReadOnlyList<SubscriptionAddOnResponse>?)null, 3L)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.unblocked"));
    }

    [Test]
    public async Task Unblock_OfASubscriptionThatIsPaused_IsRefusedAndAboutItsVersion()
    {
        var refused = await Unblock(new(ASubscription.WithAddOn().In(SubscriptionStatus.Paused).Build()));

        Assert.That(refused.Refusal!.Code, Is.EqualTo(SubscriptionRefusals.StatusChangeNotAllowed));
        Assert.That(((Outcome<SubscriptionResponse>.Refused)refused).About!.Version, Is.EqualTo(2L));
    }

    [Test]
    public async Task Unblock_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Unblock(new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<SubscriptionResponse>> Unblock(FakeSubscriptions subscriptions) =>
        new UnblockSubscriptionHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
