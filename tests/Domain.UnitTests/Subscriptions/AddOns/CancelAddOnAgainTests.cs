using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>A cancellation was scheduled before, for 1 May 2026.</summary>
public class CancelAddOnAgainTests
{
    private static readonly ASubscription Scheduled =
        ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-05-01") with { Reason = "The first" }, ASubscription.Started);

    [TestCase(null, DateRule.AlreadyScheduled)]
    [TestCase("2026-05-01", DateRule.Requested)]
    public void Cancel_WhenScheduledForTheSameDate_WritesNothing(string? date, DateRule expected)
    {
        var before = Snapshot.Of(Scheduled.Build());

        var cancel = Attempt.To(ACancel.OfOffering().On(date) with { Reason = "The second" }, Scheduled);

        Assert.That(cancel.Decision.Effect, Is.EqualTo(CancellationEffect.None));
        Assert.That(cancel.Decision.EffectiveDate, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(expected));
        Assert.That(cancel.Decision.ReplacesDate, Is.Null);
        Assert.That(cancel.Decision.EventType, Is.Null);
        Assert.That(cancel.Events, Is.Empty);
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
        Assert.That(Snapshot.Of(cancel.Subscription), Is.EqualTo(before));
    }

    [TestCase("2026-03-11")]
    [TestCase("2026-04-30")]
    [TestCase("2026-05-02")]
    [TestCase("2030-01-01")]
    public void Cancel_WhenScheduledForAnotherDate_Reschedules(string date)
    {
        var cancel = Attempt.To(ACancel.OfOffering().On(date) with { Reason = "The second" }, Scheduled);

        var because = new Cancellation(DateRule.Requested, "The second", null);
        Assert.That(cancel.Decision.Effect, Is.EqualTo(CancellationEffect.Reschedule));
        Assert.That(cancel.Decision.EffectiveDate, Is.EqualTo(Day.Of(date)));
        Assert.That(cancel.Decision.ReplacesDate, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Active));
        Assert.That(
            cancel.AddOn.Pending,
            Is.EqualTo(new PendingAddOnStatus(AddOnStatus.Cancelled, Day.Of(date), Clock.At(date).Now) { Cancellation = because }));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(4, EventTypes.AddOnCancellationRescheduled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(4));
    }

    [Test]
    public void Cancel_WhenMovedToToday_EndsAtOnce()
    {
        var cancel = Attempt.To(ACancel.OfOffering().On("2026-03-10") with { Reason = "The second" }, Scheduled);

        Assert.That(cancel.Decision.Effect, Is.EqualTo(CancellationEffect.Cancel));
        Assert.That(cancel.Decision.ReplacesDate, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(cancel.AddOn.CancelledAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.AddOn.Pending, Is.Null);
        Assert.That(cancel.AddOn.Cancellation, Is.EqualTo(new Cancellation(DateRule.Requested, "The second", null)));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(4, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(4));
    }

    [Test]
    public void Cancel_WhenMovedAndMovedBack_RaisesTwoEvents()
    {
        var given = Scheduled.AndCancelled(ACancel.OfOffering().On("2026-06-01"), Attempt.Now);

        var cancel = Attempt.To(ACancel.OfOffering().On("2026-05-01"), given);

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(
            RaisedEvent.Of(cancel.Subscription, after: 3),
            Is.EqualTo([
                new RaisedEvent(4, EventTypes.AddOnCancellationRescheduled, Attempt.Now.Now),
                new RaisedEvent(5, EventTypes.AddOnCancellationRescheduled, Attempt.Now.Now),
            ]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(5));
    }

    [Test]
    public void Cancel_WhenMovedBeforeTheCommitmentsEnd_IsRefused()
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn().Bound(months: 3))
            .AndCancelled(ACancel.OfOffering().On("2026-05-01"), ASubscription.Started);

        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On("2026-04-14"), given);
        var moved = Attempt.To(ACancel.OfOffering().On("2026-04-15"), given);

        Assert.That(refusal.Code, Is.EqualTo(CommitmentRefusals.CommitmentActive));
        Assert.That(moved.Events, Is.EqualTo([new RaisedEvent(4, EventTypes.AddOnCancellationRescheduled, Attempt.Now.Now)]));
        Assert.That(moved.Subscription.Version, Is.EqualTo(4));
    }

    [Test]
    public void Cancel_WhenMovedAfterTheSubscriptionsEnd_IsRefused()
    {
        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On("2026-06-02"), Scheduled.EndingOn("2026-06-01"));

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.ScheduledDateAfterSubscriptionEnd));
    }

    [Test]
    public void Cancel_WhenMovedIntoThePast_IsRefused()
    {
        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On("2026-03-09"), Scheduled);

        Assert.That(refusal.Code, Is.EqualTo(DateRefusals.ScheduledDateInPast));
    }
}
