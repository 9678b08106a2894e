using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class CancelAddOnNotStartedTests
{
    [TestCase(null)]
    [TestCase("2026-03-10")]
    [TestCase("2026-04-30")]
    [TestCase("2026-05-01")]
    [TestCase("2026-12-31")]
    public void Cancel_WhenNotStarted_EndsAtOnce(string? date)
    {
        var cancel = Attempt.To(ACancel.OfOffering().On(date), ASubscription.WithAddOn(starting: "2026-05-01"));

        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Cancelled));
        Assert.That(cancel.AddOn.CancelledAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.AddOn.ActivatedAt, Is.Null);
        Assert.That(cancel.AddOn.Pending, Is.Null);
        Assert.That(cancel.AddOn.Cancellation?.Rule, Is.EqualTo(DateRule.NotStarted));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase(null)]
    [TestCase("2026-06-01")]
    public void Cancel_WhenNotStarted_TakesEffectToday(string? date)
    {
        var decision = Attempt.To(ACancel.OfOffering().On(date), ASubscription.WithAddOn(starting: "2026-05-01")).Decision;

        Assert.That(decision.Effect, Is.EqualTo(CancellationEffect.Cancel));
        Assert.That(decision.Rule, Is.EqualTo(DateRule.NotStarted));
        Assert.That(decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-10")));
        Assert.That(decision.ReplacesDate, Is.Null);
    }

    [TestCase(Schedule.NextDay)]
    [TestCase(Schedule.BeginningOfNextMonth)]
    [TestCase(Schedule.EndOfBillingPeriod)]
    public void Cancel_WhenNotStarted_IgnoresCommitmentAndSchedule(Schedule schedule)
    {
        var offering = AnOffering.AddOn().Bound(months: 24).CancelledAt(schedule).Billed(BillingPeriod.Yearly);

        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(offering, starting: "2026-05-01"));

        Assert.That(cancel.AddOn.CommitmentEndsOn, Is.Null);
        Assert.That(cancel.AddOn.CancelledAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenNotStartedAndCancelledAgain_IsRefused()
    {
        var given = ASubscription.WithAddOn(starting: "2026-05-01").AndCancelled(ACancel.OfOffering(), ASubscription.Started);

        var refusal = Attempt.RefusedTo(ACancel.OfOffering(), given);

        Assert.That(refusal.Code, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
    }
}
