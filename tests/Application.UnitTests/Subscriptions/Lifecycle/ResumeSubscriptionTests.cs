using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ResumeSubscriptionTests
{
    [Test]
    public async Task Resume_OfASubscriptionThatIsPaused_ReturnsItAsActivated()
    {
        var subscription = ASubscription.WithAddOn().In(SubscriptionStatus.Paused).Build();

        var reply = (await Resume(new(subscription))).Value;

        Assert.That(
            (reply.Body.Status, reply.Body.AddOns, reply.About!.Version),
            Is.EqualTo((SubscriptionStatus.Activated, (IReadOnlyList<SubscriptionAddOnResponse>?)null, 3L)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.resumed"));
    }

    [Test]
    public async Task Resume_OfASubscriptionThatIsBlocked_IsRefusedAndAboutItsVersion()
    {
        var refused = await Resume(new(ASubscription.WithAddOn().In(SubscriptionStatus.Blocked).Build()));

        Assert.That(refused.Refusal!.Code, Is.EqualTo(SubscriptionRefusals.StatusChangeNotAllowed));
        Assert.That(((Outcome<SubscriptionResponse>.Refused)refused).About!.Version, Is.EqualTo(2L));
    }

    [Test]
    public async Task Resume_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Resume(new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<SubscriptionResponse>> Resume(FakeSubscriptions subscriptions) =>
        new ResumeSubscriptionHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
