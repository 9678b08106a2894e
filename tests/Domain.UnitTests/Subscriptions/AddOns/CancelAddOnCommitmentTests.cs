using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>The add-on was sold on 15 January 2026. If it is bound for twelve months, the commitment ends on 15 January 2027.</summary>
public class CancelAddOnCommitmentTests
{
    private static readonly AnOffering Bound = AnOffering.AddOn().Bound(months: 12);

    [TestCase("2026-03-10")]
    [TestCase("2026-03-11")]
    [TestCase("2027-01-14")]
    public void Cancel_WhenDateIsBeforeTheCommitmentsEnd_IsRefused(string date)
    {
        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On(date), ASubscription.WithAddOn(Bound));

        Assert.That(refusal.Code, Is.EqualTo(CommitmentRefusals.CommitmentActive));
        Assert.That(((CommitmentActive)refusal).EarliestDate, Is.EqualTo(Day.Of("2027-01-15")));
        Assert.That(refusal.Detail, Does.Contain("2027-01-15").And.Contain(date));
    }

    [Test]
    public void Cancel_WhenDateIsBeforeTheCommitmentsEnd_OffersTheEndAndNoDateAsAlternatives()
    {
        var request = new CancellationRequest(
            new(AnOffering.Data, AnId.OfAddOn(1)), Day.Of("2026-04-01"), "Moved away", new("""{"a":1}"""));

        var refusal = (CommitmentActive)Attempt.RefusedTo(request, ASubscription.WithAddOn(Bound));

        Assert.That(refusal.Alternatives, Is.EqualTo([request.On("2027-01-15"), request.On(null)]));
    }

    [TestCase(null)]
    [TestCase("2026-05-01")]
    public void Cancel_WhenTheCommitmentForbidsTheExpectedDate_OffersAlternativesWithoutExpectedDate(string? end)
    {
        var given = ASubscription.WithAddOn(Bound);
        given = end is null ? given : given.EndingOn(end);

        var refusal = (CommitmentActive)Attempt.RefusedTo(ACancel.OfOffering().On("2026-04-01").Expecting("2026-04-01"), given);

        var alternatives = refusal.Alternatives.Cast<CancellationRequest>().ToList();
        Assert.That(alternatives.Select(request => request.ExpectedEffectiveDate), Is.Not.Empty.And.All.Null);
        Assert.That(alternatives.Select(request => Attempt.To(request, given).Result.Refusal), Is.All.Null);
    }

    [Test]
    public void Cancel_WithAnAlternativeOfTheRefusal_IsGranted(
        [Values(null, "2026-05-01", "2027-01-15", "2027-05-01")] string? end, [Values] bool scheduled)
    {
        var given = ASubscription.WithAddOn(Bound);
        given = scheduled ? given.AndCancelled(ACancel.OfOffering().On("2027-02-01"), ASubscription.Started) : given;
        given = end is null ? given : given.EndingOn(end);
        var refusal = (CommitmentActive)Attempt.RefusedTo(ACancel.OfOffering().On("2026-04-01"), given);

        var refusals = refusal.Alternatives.Cast<CancellationRequest>().Select(request => Attempt.To(request, given).Result.Refusal);

        Assert.That(refusals, Is.Not.Empty.And.All.Null);
    }

    [TestCase("2027-01-15")]
    [TestCase("2027-01-16")]
    public void Cancel_WhenDateIsNotBeforeTheCommitmentsEnd_IsScheduled(string date)
    {
        var cancel = Attempt.To(ACancel.OfOffering().On(date), ASubscription.WithAddOn(Bound));

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of(date)));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.Requested));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase(Schedule.Instant)]
    [TestCase(Schedule.NextDay)]
    [TestCase(Schedule.BeginningOfNextMonth)]
    [TestCase(Schedule.EndOfBillingPeriod)]
    public void Cancel_WhenTheCommitmentEndsAfterTheScheduledDate_IsScheduledForTheCommitmentsEnd(Schedule schedule)
    {
        var offering = Bound.CancelledAt(schedule).Billed(BillingPeriod.Monthly);

        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(offering));

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of("2027-01-15")));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.CommitmentEnd));
        Assert.That(cancel.AddOn.Pending?.Cancellation?.Rule, Is.EqualTo(DateRule.CommitmentEnd));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase(Schedule.NextDay, "2027-01-14 12:00", "2027-01-15")]
    [TestCase(Schedule.NextDay, "2027-01-15 12:00", "2027-01-16")]
    [TestCase(Schedule.BeginningOfNextMonth, "2027-01-10 12:00", "2027-02-01")]
    [TestCase(Schedule.EndOfBillingPeriod, "2027-01-10 12:00", "2027-01-15")]
    public void Cancel_WhenTheScheduledDateIsNotBeforeTheCommitmentsEnd_IsScheduledForIt(Schedule schedule, string now, string expected)
    {
        var (at, offering) = (Clock.At(now), Bound.CancelledAt(schedule).Billed(BillingPeriod.Monthly));

        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(offering), at);

        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of(expected)));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.OfferingSchedule));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, at.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase("2027-01-15", null, DateRule.OfferingSchedule)]
    [TestCase("2027-01-15", "2027-01-15", DateRule.Requested)]
    [TestCase("2027-03-01", null, DateRule.OfferingSchedule)]
    public void Cancel_WhenTheCommitmentIsOver_EndsAtOnce(string today, string? date, DateRule expected)
    {
        var at = Clock.At($"{today} 00:00");

        var cancel = Attempt.To(ACancel.OfOffering().On(date), ASubscription.WithAddOn(Bound), at);

        Assert.That(cancel.AddOn.CancelledAt, Is.EqualTo(at.Now));
        Assert.That(cancel.Decision.Rule, Is.EqualTo(expected));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, at.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase(null)]
    [TestCase(0)]
    public void Cancel_WhenBoundForNoMonths_EndsAtOnce(int? months)
    {
        var cancel = Attempt.To(ACancel.OfOffering(), ASubscription.WithAddOn(AnOffering.AddOn().Bound(months)));

        Assert.That(cancel.AddOn.CommitmentEndsOn, Is.Null);
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }
}
