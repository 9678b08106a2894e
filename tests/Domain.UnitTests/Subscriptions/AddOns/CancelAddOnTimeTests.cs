using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>Dates are the tenant's; the hour of the call never changes the result.</summary>
public class CancelAddOnTimeTests
{
    private static readonly string[] Hours = ["00:00", "00:00:00.001", "01:59", "03:00", "12:00", "22:00", "23:59:59.999"];

    [TestCase("2026-03-10", "Europe/Stockholm")]
    [TestCase("2026-03-29", "Europe/Stockholm")]
    [TestCase("2026-10-25", "Europe/Stockholm")]
    [TestCase("2026-03-10", "Pacific/Kiritimati")]
    [TestCase("2026-03-10", "Pacific/Pago_Pago")]
    public void Cancel_AtAnotherHourOfTheDay_DecidesTheSame(string today, string zone)
    {
        var offerings = Enum.GetValues<Schedule>()
            .Select(schedule => AnOffering.AddOn().CancelledAt(schedule).Billed(BillingPeriod.Weekly)).ToArray();
        CancellationRequest[] requests = [ACancel.OfOffering(), ACancel.OfOffering().On(today), ACancel.OfOffering().On("2026-11-30")];

        foreach (var (offering, request) in offerings.SelectMany(offering => requests.Select(request => (offering, request))))
        {
            var given = ASubscription.WithAddOn(offering);
            var decisions = Hours.Select(hour => Attempt.To(request, given, Clock.At($"{today} {hour}", zone)).Decision);

            Assert.That(decisions.Select(it => (it.Effect, it.EffectiveDate, it.Rule)).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public void Cancel_AfterLocalMidnight_CountsFromTheNewDate()
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn().CancelledAt(Schedule.NextDay));

        var before = Attempt.To(ACancel.OfOffering(), given, Clock.AtInstant(Clock.Utc("2026-03-10 22:59:59.999")));
        var after = Attempt.To(ACancel.OfOffering(), given, Clock.AtInstant(Clock.Utc("2026-03-10 23:00")));

        Assert.That(before.Decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-11")));
        Assert.That(after.Decision.EffectiveDate, Is.EqualTo(Day.Of("2026-03-12")));
    }

    [Test]
    public void Cancel_WhenDateIsYesterdayInTheTenantsZone_IsRefused()
    {
        // Still the 10th in UTC, the 11th in Stockholm.
        var at = Clock.AtInstant(Clock.Utc("2026-03-10 23:30"));

        var refusal = Attempt.RefusedTo(ACancel.OfOffering().On("2026-03-10"), ASubscription.WithAddOn(), at);

        Assert.That(refusal.Code, Is.EqualTo(DateRefusals.ScheduledDateInPast));
    }

    [Test]
    public void Cancel_WhenDateIsTodayInTheTenantsZone_EndsAtOnce()
    {
        // The 11th in UTC already, still the 10th in New York.
        var at = Clock.AtInstant(Clock.Utc("2026-03-11 03:30"), "America/New_York");

        var cancel = Attempt.To(ACancel.OfOffering().On("2026-03-10"), ASubscription.WithAddOn(), at);

        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, at.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase("Europe/Stockholm", "2026-03-29", "2026-03-28 23:00")]
    [TestCase("Europe/Stockholm", "2026-03-30", "2026-03-29 22:00")]
    [TestCase("Europe/Stockholm", "2026-10-25", "2026-10-24 22:00")]
    [TestCase("Europe/Stockholm", "2026-10-26", "2026-10-25 23:00")]
    [TestCase("America/Havana", "2026-11-01", "2026-11-01 04:00")]
    [TestCase("Asia/Beirut", "2026-03-29", "2026-03-28 22:00")]
    public void Cancel_WhenScheduled_IsDueAtTheStartOfTheLocalDay(string zone, string date, string expected)
    {
        var at = Clock.At("2026-03-10 14:30", zone);

        var cancel = Attempt.To(ACancel.OfOffering().On(date), ASubscription.WithAddOn(), at);

        Assert.That(cancel.AddOn.Pending?.DueAt, Is.EqualTo(Clock.Utc(expected)));
        Assert.That(cancel.AddOn.Pending?.DueAt.Offset, Is.EqualTo(TimeSpan.Zero));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, at.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }
}
