using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class PauseSubscriptionTests
{
    [Test]
    public async Task Pause_OfASubscriptionThatIsActivated_ReturnsItAsPaused()
    {
        var subscription = ASubscription.WithAddOn().In(SubscriptionStatus.Activated).Build();

        var reply = (await Pause(new(subscription))).Value;

        Assert.That(
            (reply.Body.Status, reply.Body.AddOns, reply.About!.Version),
            Is.EqualTo((SubscriptionStatus.Paused, (IReadOnlyList<SubscriptionAddOnResponse>?)null, 3L)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.paused"));
    }

    [Test]
    public async Task Pause_OfASubscriptionThatIsBlocked_IsRefusedAndAboutItsVersion()
    {
        var refused = await Pause(new(ASubscription.WithAddOn().In(SubscriptionStatus.Blocked).Build()));

        Assert.That(refused.Refusal!.Code, Is.EqualTo(SubscriptionRefusals.StatusChangeNotAllowed));
        Assert.That(((Outcome<SubscriptionResponse>.Refused)refused).About!.Version, Is.EqualTo(2L));
    }

    [Test]
    public async Task Pause_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Pause(new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<SubscriptionResponse>> Pause(FakeSubscriptions subscriptions) =>
        new PauseSubscriptionHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
