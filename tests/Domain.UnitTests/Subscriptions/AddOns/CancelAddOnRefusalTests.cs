using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class CancelAddOnRefusalTests
{
    [Test]
    public void Cancel_WhenSubscriptionIsCancelled_IsRefused()
    {
        var given = ASubscription.WithAddOn().In(SubscriptionStatus.Cancelled);

        var refusal = Attempt.RefusedTo(ACancel.OfOffering(), given);

        Assert.That(refusal.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionCancelled));
    }

    [TestCase(SubscriptionStatus.Pending)]
    [TestCase(SubscriptionStatus.Blocked)]
    [TestCase(SubscriptionStatus.Paused)]
    public void Cancel_WhenSubscriptionIsPendingBlockedOrPaused_IsGranted(SubscriptionStatus status)
    {
        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn().In(status));

        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Status, Is.EqualTo(status));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenAlreadyCancelled_IsRefusedWithItsInstant()
    {
        var cancelled = Clock.At("2026-02-01 12:00");
        var given = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), cancelled);

        var refusal = Attempt.RefusedTo(ACancel.OfOffering(), given);

        Assert.That(refusal, Is.TypeOf<AddOnAlreadyCancelled>());
        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
        Assert.That(((AddOnAlreadyCancelled)refusal).CancelledAt, Is.EqualTo(cancelled.Now));
        Assert.That(refusal.Detail, Does.Contain($"{AnId.OfAddOn(1)}").And.Contain("2026-02-01T11:00:00.000Z"));
    }

    [Test]
    public void Cancel_WhenCancelledTwice_IsRefusedAfterOneEvent()
    {
        var subscription = ASubscription.WithAddOn().Build();
        subscription.CancelAddOn(ACancel.OfOffering(), Attempt.Now);

        var again = subscription.CancelAddOn(ACancel.OfOffering(), Attempt.Now);

        Assert.That(again.Refusal?.Code, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
        Assert.That(
            RaisedEvent.Of(subscription, after: 2),
            Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenSeveralAreCancelled_IsRefusedWithTheLatestInstant()
    {
        var latest = Clock.At("2026-02-02 12:00");
        var given = ASubscription.WithAddOn().AndAddOn()
            .AndCancelled(ACancel.OfAddOn(2), Clock.At("2026-02-01 12:00"))
            .AndCancelled(ACancel.OfAddOn(1), latest);

        var refusal = (AddOnAlreadyCancelled)Attempt.RefusedTo(ACancel.OfOffering(), given);

        Assert.That(refusal.CancelledAt, Is.EqualTo(latest.Now));
    }

    [Test]
    public void Cancel_WhenExpired_IsRefused()
    {
        var given = ASubscription.WithAddOn().AndExpired(1, Clock.At("2026-02-01 12:00"));

        var refusal = Attempt.RefusedTo(ACancel.OfOffering(), given);

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnExpired));
        Assert.That(refusal.Detail, Does.Contain($"{AnId.OfAddOn(1)}"));
    }

    [Test]
    public void Cancel_WhenOneIsCancelledAndOneExpired_IsRefusedAsCancelled()
    {
        var given = ASubscription.WithAddOn().AndAddOn()
            .AndCancelled(ACancel.OfAddOn(1), Clock.At("2026-02-01 12:00"))
            .AndExpired(2, Clock.At("2026-02-02 12:00"));

        Assert.That(Attempt.RefusedTo(ACancel.OfOffering(), given).Code, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
        Assert.That(Attempt.RefusedTo(ACancel.OfAddOn(2), given).Code, Is.EqualTo(AddOnRefusals.AddOnExpired));
    }

    [Test]
    public void Cancel_WhenDateHasPassed_IsRefusedWithBothDates()
    {
        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On("2026-03-09"), ASubscription.WithAddOn());

        Assert.That(refusal.Code, Is.EqualTo(DateRefusals.ScheduledDateInPast));
        Assert.That(refusal.Detail, Does.Contain("requested date 2026-03-09").And.Contain("2026-03-10"));
    }

    [Test]
    public void Cancel_WhenDateIsAfterTheSubscriptionsEnd_IsRefusedWithBothDates()
    {
        var given = ASubscription.WithAddOn().EndingOn("2026-04-20");

        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On("2026-04-21"), given);

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.ScheduledDateAfterSubscriptionEnd));
        Assert.That(refusal.Detail, Does.Contain("2026-04-20").And.Contain("2026-04-21"));
    }
}
