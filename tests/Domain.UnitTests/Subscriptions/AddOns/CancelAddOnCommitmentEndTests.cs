using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>On which date a commitment ends.</summary>
public class CancelAddOnCommitmentEndTests
{
    [TestCase("2026-01-31 12:00", 1, "2026-02-28")]
    [TestCase("2026-01-31 12:00", 25, "2028-02-29")]
    [TestCase("2026-08-31 12:00", 1, "2026-09-30")]
    [TestCase("2028-02-29 12:00", 12, "2029-02-28")]
    [TestCase("2028-02-29 12:00", 48, "2032-02-29")]
    [TestCase("2026-01-31 23:30", 120, "2036-01-31")]
    public void Cancel_WhenBoundForMonths_IsScheduledForTheSameDayClampedToTheMonth(string soldAt, int months, string expected)
    {
        var sold = Clock.At(soldAt);

        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(AnOffering.AddOn().Bound(months), sold), sold);

        Assert.That(cancel.AddOn.CommitmentEndsOn, Is.EqualTo(Day.Of(expected)));
        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of(expected)));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, sold.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenSoldAfterLocalMidnight_CountsTheCommitmentFromTheNewLocalDate()
    {
        var sold = Clock.AtInstant(Clock.Utc("2026-02-28 23:30"));

        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(AnOffering.AddOn().Bound(1), sold), sold);

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of("2026-04-01")));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, sold.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [Test]
    public void Cancel_WhenTheCommitmentEndsAfterTheLastAllowedDate_OffersAllowedDatesOnly()
    {
        var at = Clock.At("2195-06-01 12:00");
        var given = ASubscription.WithAddOn(AnOffering.AddOn().Bound(months: 120), at);

        var refusal = (CommitmentActive)Attempt.RefusedTo(ACancel.OfOffering().On("2196-01-01"), given, at);

        Assert.That(
            refusal.Alternatives.Cast<CancellationRequest>().Select(request => request.ScheduledOn ?? BusinessDate.Last),
            Is.All.LessThanOrEqualTo(BusinessDate.Last));
    }
}
