using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>An event carries the state right after it, whatever happens later.</summary>
public class SubscriptionEventTests
{
    private static readonly Subscription Subscription = ASubscription
        .WithAddOn(soldAt: Clock.At("2026-01-20 08:00"))
        .AndCancelled(ACancel.OfOffering().On("2026-05-01"), Clock.At("2026-02-01 08:00"))
        .AndCancelled(ACancel.OfOffering().On("2026-06-01"), Clock.At("2026-02-02 08:00"))
        .AndCancelled(ACancel.OfOffering().On("2026-03-10"), Attempt.Now)
        .In(SubscriptionStatus.Blocked)
        .EndingOn("2026-12-31")
        .Build();

    [Test]
    public void Event_AfterLaterChanges_KeepsTheAddOnAsItWas()
    {
        var seen = Subscription.Events.Select(
            happened => (happened.AddOn?.Status, happened.AddOn?.CancellationDate, happened.AddOn?.UpdatedAt));

        Assert.That(seen, Is.EqualTo(
        [
            ((AddOnStatus?)null, (DateOnly?)null, (DateTimeOffset?)null),
            (AddOnStatus.Active, null, Clock.At("2026-01-20 08:00").Now),
            (AddOnStatus.Active, Day.Of("2026-05-01"), Clock.At("2026-02-01 08:00").Now),
            (AddOnStatus.Active, Day.Of("2026-06-01"), Clock.At("2026-02-02 08:00").Now),
            (AddOnStatus.Cancelled, null, Attempt.Now.Now),
        ]));
    }

    [Test]
    public void Event_AfterLaterChanges_KeepsTheSubscriptionAsItWas()
    {
        var seen = Subscription.Events.Select(
            happened => (happened.Subscription.Version, happened.Subscription.UpdatedAt, happened.Subscription.AddOnsAdded));

        Assert.That(seen, Is.EqualTo(
        [
            (1L, ASubscription.Started.Now, 0),
            (2L, Clock.At("2026-01-20 08:00").Now, 1),
            (3L, Clock.At("2026-02-01 08:00").Now, 1),
            (4L, Clock.At("2026-02-02 08:00").Now, 1),
            (5L, Attempt.Now.Now, 1),
        ]));
        Assert.That(Subscription.Events.Select(happened => happened.Subscription.Status), Is.All.EqualTo(SubscriptionStatus.Activated));
        Assert.That(Subscription.Events.Select(happened => happened.Subscription.Pending), Is.All.Null);
    }

    [Test]
    public void Event_WhenRaised_HoldsCopies()
    {
        var newest = Subscription.Events[^1];

        Assert.That(newest.Subscription, Is.Not.SameAs(Subscription));
        Assert.That(newest.AddOn, Is.Not.SameAs(Subscription.AddOns[0]));
    }

    [Test]
    public void Event_OfTheSubscription_HasNoAddOn() =>
        Assert.That(Subscription.Events[0], Is.EqualTo(new SubscriptionEvent(
            "subscription.created", ASubscription.Started.Now, Subscription.Events[0].Subscription, null)));

    [TestCase(EventTypes.SubscriptionCreated, "subscription.created")]
    [TestCase(EventTypes.AddOnAdded, "subscription.addon.added")]
    [TestCase(EventTypes.AddOnCancellationScheduled, "subscription.addon.cancellation_scheduled")]
    [TestCase(EventTypes.AddOnCancellationRescheduled, "subscription.addon.cancellation_rescheduled")]
    [TestCase(EventTypes.AddOnCancelled, "subscription.addon.cancelled")]
    public void EventTypes_EqualThoseOfTheContract(string type, string expected) =>
        Assert.That(type, Is.EqualTo(expected));
}
