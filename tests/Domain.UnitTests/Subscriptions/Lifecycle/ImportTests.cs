using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What was reached elsewhere is taken over as it is, without an event.</summary>
public class ImportTests
{
    [Test]
    public void ImportStatus_Cancelled_SetsCancelledAt()
    {
        var subscription = ASubscription.WithAddOn().EndingOn("2026-05-01").Build();

        subscription.ImportStatus(SubscriptionStatus.Cancelled, Attempt.Now.Now);

        Assert.That(
            (subscription.Status, subscription.CancelledAt),
            Is.EqualTo((SubscriptionStatus.Cancelled, (DateTimeOffset?)Attempt.Now.Now)));
        Assert.That(subscription.CancellationDate, Is.Null);
        Assert.That(RaisedEvent.Of(subscription, after: 2), Is.Empty);
    }

    [Test]
    public void ImportStatus_NotCancelled_ClearsCancelledAt()
    {
        var subscription = ASubscription.WithAddOn().In(SubscriptionStatus.Cancelled).Build();

        subscription.ImportStatus(SubscriptionStatus.Paused, Attempt.Now.Now);

        Assert.That((subscription.Status, subscription.CancelledAt), Is.EqualTo((SubscriptionStatus.Paused, (DateTimeOffset?)null)));
        Assert.That(RaisedEvent.Of(subscription, after: 2), Is.Empty);
    }

    [Test]
    public void ImportEnd_WhenDated_IsDueAtTheStartOfTheLocalDay()
    {
        var subscription = ASubscription.WithAddOn().EndingOn("2026-05-01").Build();

        Assert.That(
            subscription.Pending,
            Is.EqualTo(new PendingSubscriptionStatus(SubscriptionStatus.Cancelled, Day.Of("2026-05-01"), Clock.Utc("2026-04-30 22:00"))));
        Assert.That(RaisedEvent.Of(subscription, after: 2), Is.Empty);
    }

    [Test]
    public void ImportExpiry_OfOneAddOn_LeavesTheOthers()
    {
        var subscription = ASubscription.WithAddOn().AndAddOn().AndExpired(1, Attempt.Now).Build();

        Assert.That(
            subscription.AddOns.Select(addOn => (addOn.Status, addOn.IsLive)),
            Is.EqualTo([(AddOnStatus.Expired, false), (AddOnStatus.Active, true)]));
        Assert.That(subscription.AddOns[0].UpdatedAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(RaisedEvent.Of(subscription, after: 3), Is.Empty);
    }

    [Test]
    public void ImportExpiry_WhenAddOnIsUnknown_Throws()
    {
        var subscription = ASubscription.WithAddOn().Build();

        Assert.That(() => subscription.ImportExpiry(AnId.OfAddOn(9), Attempt.Now.Now), Throws.InvalidOperationException);
    }
}
