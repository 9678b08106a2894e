using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>The subscription itself ends on a date.</summary>
public class CancelAddOnSubscriptionEndTests
{
    private static readonly AnOffering Bound = AnOffering.AddOn().Bound(months: 12);

    private static readonly AnOffering NextMonth = AnOffering.AddOn().CancelledAt(Schedule.BeginningOfNextMonth);

    [Test]
    public void Cancel_WhenTheCommitmentEndsAfterTheSubscription_WritesNothing() =>
        AssertNothingWritten(ASubscription.WithAddOn(Bound).EndingOn("2026-05-01"), "2026-05-01");

    [Test]
    public void Cancel_WhenTheScheduleIsAfterTheSubscriptionsEnd_WritesNothing() =>
        AssertNothingWritten(ASubscription.WithAddOn(NextMonth).EndingOn("2026-03-31"), "2026-03-31");

    [TestCase("2026-04-01")]
    [TestCase("2026-04-02")]
    public void Cancel_WhenTheSubscriptionDoesNotEndBefore_IsScheduled(string subscriptionEnd)
    {
        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(NextMonth).EndingOn(subscriptionEnd));

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of("2026-04-01")));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.OfferingSchedule));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase("2026-03-11")]
    [TestCase("2026-03-30")]
    [TestCase("2026-03-31")]
    public void Cancel_WhenDateIsNotAfterTheSubscriptionsEnd_IsScheduled(string date)
    {
        var cancel = Attempt.To(ACancel.OfOffering().On(date), ASubscription.WithAddOn().EndingOn("2026-03-31"));

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of(date)));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.Requested));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenTheSubscriptionEndsTomorrow_EndsAtOnce()
    {
        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn().EndingOn("2026-03-11"));

        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.CancellationDate, Is.EqualTo(Day.Of("2026-03-11")));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase("2026-03-10")]
    [TestCase("2026-05-01")]
    public void Cancel_WhenCommittedBeyondTheSubscriptionsEnd_IsRefusedWithThatEnd(string date)
    {
        var request = ACancel.OfOffering().On(date);

        var refusal = (CommitmentActive)Attempt.RefusedTo(request, ASubscription.WithAddOn(Bound).EndingOn("2026-05-01"));

        Assert.That(refusal.EarliestDate, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(refusal.Alternatives, Is.EqualTo([request.On(null)]));
        Assert.That(refusal.Detail, Does.Contain("2026-05-01").And.Contain("2027-01-15"));
    }

    [TestCase("2027-01-15")]
    [TestCase("2027-06-01")]
    public void Cancel_WhenCommittedNotBeyondTheSubscriptionsEnd_IsRefusedWithTheCommitmentsEnd(string subscriptionEnd)
    {
        var request = ACancel.OfOffering().On("2026-04-01");

        var refusal = (CommitmentActive)Attempt.RefusedTo(request, ASubscription.WithAddOn(Bound).EndingOn(subscriptionEnd));

        Assert.That(refusal.EarliestDate, Is.EqualTo(Day.Of("2027-01-15")));
        Assert.That(refusal.Alternatives, Is.EqualTo([request.On("2027-01-15"), request.On(null)]));
    }

    private static void AssertNothingWritten(ASubscription given, string expected)
    {
        var before = Snapshot.Of(given.Build());

        var cancel = Attempt.To(ACancel.OfOffering(), given);

        Assert.That(cancel.Decision.EffectiveDate, Is.EqualTo(Day.Of(expected)));
        Assert.That(cancel.Decision.Effect, Is.EqualTo(CancellationEffect.None));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.SubscriptionEnd));
        Assert.That(cancel.Decision.ReplacesDate, Is.Null);
        Assert.That(cancel.Decision.EventType, Is.Null);
        Assert.That(cancel.Events, Is.Empty);
        Assert.That(cancel.Subscription.Version, Is.EqualTo(2));
        Assert.That(Snapshot.Of(cancel.Subscription), Is.EqualTo(before));
    }
}
