using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class CancelAddOnRequestedDateTests
{
    private static readonly RawJson Metadata = new("""{"ticket":7}""");

    private static readonly CancellationRequest Explained = ACancel.OfOffering() with { Reason = "No longer needed", Metadata = Metadata };

    [Test]
    public void Cancel_WhenAskedForToday_EndsAtOnce()
    {
        var cancel = Attempt.To(Explained.On("2026-03-10"), ASubscription.WithAddOn());

        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(cancel.AddOn.IsLive, Is.False);
        Assert.That(cancel.AddOn.CancelledAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.AddOn.UpdatedAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.AddOn.Pending, Is.Null);
        Assert.That(cancel.AddOn.Cancellation, Is.EqualTo(new Cancellation(DateRule.Requested, "No longer needed", Metadata)));
        Assert.That(cancel.Subscription.UpdatedAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenAskedForToday_ReturnsTheDecision()
    {
        var decision = Attempt.To(ACancel.OfOffering().On("2026-03-10"), ASubscription.WithAddOn()).Decision;

        Assert.That(decision.Effect, Is.EqualTo(CancellationEffect.Cancel));
        Assert.That(decision.Rule, Is.EqualTo(DateRule.Requested));
        Assert.That(decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-10")));
        Assert.That(decision.ReplacesDate, Is.Null);
        Assert.That(decision.EventType, Is.EqualTo(EventTypes.AddOnCancelled));
    }

    [TestCase("2026-03-11")]
    [TestCase("2026-12-31")]
    public void Cancel_WhenAskedForALaterDate_IsScheduled(string date)
    {
        var cancel = Attempt.To(Explained.On(date), ASubscription.WithAddOn());

        var because = new Cancellation(DateRule.Requested, "No longer needed", Metadata);
        var dueAt = Clock.At(date).Now;
        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Active));
        Assert.That(
            cancel.AddOn.Pending,
            Is.EqualTo(new PendingAddOnStatus(AddOnStatus.Cancelled, Day.Of(date), dueAt) { Cancellation = because }));
        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of(date)));
        Assert.That(cancel.AddOn.CancelledAt, Is.Null);
        Assert.That(cancel.AddOn.Cancellation, Is.Null);
        Assert.That(cancel.AddOn.UpdatedAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenAskedForALaterDate_ReturnsTheDecision()
    {
        var decision = Attempt.To(ACancel.OfOffering().On("2026-03-11"), ASubscription.WithAddOn()).Decision;

        Assert.That(decision.Effect, Is.EqualTo(CancellationEffect.Schedule));
        Assert.That(decision.Rule, Is.EqualTo(DateRule.Requested));
        Assert.That(decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-11")));
        Assert.That(decision.ReplacesDate, Is.Null);
        Assert.That(decision.EventType, Is.EqualTo(EventTypes.AddOnCancellationScheduled));
    }

    [TestCase(Schedule.NextDay)]
    [TestCase(Schedule.BeginningOfNextMonth)]
    [TestCase(Schedule.EndOfBillingPeriod)]
    public void Cancel_WhenAskedForADateThatTheScheduleWouldNotChoose_IsGranted(Schedule schedule)
    {
        var offering = AnOffering.AddOn().CancelledAt(schedule).Billed(BillingPeriod.Monthly);

        var today = Attempt.To(ACancel.OfOffering().On("2026-03-10"), ASubscription.WithAddOn(offering));
        var later = Attempt.To(ACancel.OfOffering().On("2026-03-12"), ASubscription.WithAddOn(offering));

        Assert.That(today.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(later.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, Attempt.Now.Now)]));
        Assert.That(later.Decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-12")));
        Assert.That((today.Subscription.Version, later.Subscription.Version), Is.EqualTo((3L, 3L)));
    }
}
