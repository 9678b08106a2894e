using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>Without a requested date and a commitment, the cancel schedule of the offering chooses the date.</summary>
public class CancelAddOnScheduleTests
{
    [Test]
    public void Cancel_WhenScheduleIsInstant_EndsAtOnce()
    {
        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(AnOffering.AddOn().CancelledAt(Schedule.Instant)));

        Assert.That(cancel.Decision.Effect, Is.EqualTo(CancellationEffect.Cancel));
        Assert.That(cancel.Decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-10")));
        Assert.That(cancel.AddOn.CancelledAt, Is.EqualTo(Attempt.Now.Now));
        Assert.That(cancel.AddOn.Cancellation?.Rule, Is.EqualTo(DateRule.OfferingSchedule));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase("2026-03-10 14:30", "2026-03-11")]
    [TestCase("2026-12-31 23:59", "2027-01-01")]
    [TestCase("2028-02-28 00:00", "2028-02-29")]
    public void Cancel_WhenScheduleIsNextDay_IsScheduledForTomorrow(string now, string expected) =>
        AssertScheduled(AnOffering.AddOn().CancelledAt(Schedule.NextDay), ASubscription.Started, Clock.At(now), expected);

    [TestCase("2026-03-10 14:30", "2026-04-01")]
    [TestCase("2026-03-31 23:59", "2026-04-01")]
    [TestCase("2026-04-01 00:00", "2026-05-01")]
    [TestCase("2026-12-15 12:00", "2027-01-01")]
    public void Cancel_WhenScheduleIsBeginningOfNextMonth_IsScheduledForTheNextFirst(string now, string expected) =>
        AssertScheduled(AnOffering.AddOn().CancelledAt(Schedule.BeginningOfNextMonth), ASubscription.Started, Clock.At(now), expected);

    [TestCase("2026-03-10 14:30", "2026-03-15")]
    [TestCase("2026-03-14 23:59", "2026-03-15")]
    [TestCase("2026-03-15 00:00", "2026-04-15")]
    [TestCase("2026-01-15 10:00", "2026-02-15")]
    public void Cancel_WhenScheduleIsEndOfBillingPeriod_IsScheduledForTheNextBoundary(string now, string expected) =>
        AssertScheduled(BilledMonthly(), ASubscription.Started, Clock.At(now), expected);

    [TestCase("2026-02-10 12:00", "2026-02-28")]
    [TestCase("2026-02-28 12:00", "2026-03-31")]
    [TestCase("2026-03-10 12:00", "2026-03-31")]
    [TestCase("2026-04-29 12:00", "2026-04-30")]
    [TestCase("2028-02-01 12:00", "2028-02-29")]
    public void Cancel_WhenBilledFromThe31st_IsScheduledWithoutDrift(string now, string expected) =>
        AssertScheduled(BilledMonthly(), Clock.At("2026-01-31 12:00"), Clock.At(now), expected);

    [Test]
    public void Cancel_WhenSoldAfterLocalMidnight_CountsFromTheLocalDate()
    {
        // 22:30 on 31 May in UTC, and 1 June in Stockholm already.
        var soldAt = Clock.AtInstant(Clock.Utc("2026-05-31 22:30"));

        AssertScheduled(BilledMonthly(), soldAt, Clock.At("2026-06-10 12:00"), "2026-07-01");
    }

    [Test]
    public void Cancel_WhenTheBillingIntervalIsHuge_IsScheduledForTheLastDate()
    {
        var offering = AnOffering.AddOn().CancelledAt(Schedule.EndOfBillingPeriod).Billed(BillingPeriod.Yearly, int.MaxValue);

        AssertScheduled(offering, ASubscription.Started, Attempt.Now, "2199-12-31");
    }

    private static AnOffering BilledMonthly() => AnOffering.AddOn().CancelledAt(Schedule.EndOfBillingPeriod).Billed(BillingPeriod.Monthly);

    private static void AssertScheduled(AnOffering offering, TenantTime soldAt, TenantTime now, string expected)
    {
        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(offering, soldAt), now);

        Assert.That(cancel.Decision.EffectiveDate, Is.EqualTo(Day.Of(expected)));
        Assert.That(cancel.Decision.Effect, Is.EqualTo(CancellationEffect.Schedule));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.OfferingSchedule));
        Assert.That(cancel.AddOn.Status, Is.EqualTo(AddOnStatus.Active));
        Assert.That(cancel.AddOn.Pending?.DueAt, Is.EqualTo(Clock.At(expected).Now));
        Assert.That(cancel.AddOn.Pending?.Cancellation?.Rule, Is.EqualTo(DateRule.OfferingSchedule));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }
}
