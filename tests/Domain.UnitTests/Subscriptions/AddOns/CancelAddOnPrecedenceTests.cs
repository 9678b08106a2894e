using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>If several rules refuse, the first one in the table decides.</summary>
public class CancelAddOnPrecedenceTests
{
    private const string Past = "2026-03-09";

    private static readonly AnOffering Bound = AnOffering.AddOn().Bound(months: 12);

    private static IEnumerable<TestCaseData<ASubscription, CancellationRequest, RefusalCode>> Refused()
    {
        var cancelled = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering(), ASubscription.Started);
        var expired = ASubscription.WithAddOn().AndExpired(1, ASubscription.Started);
        var twice = ASubscription.WithAddOn().AndAddOn();
        var subscriptionCancelled = SubscriptionRefusals.SubscriptionCancelled;

        yield return Case(
            "SubscriptionCancelledAndAddOnUnknown",
            ASubscription.WithoutAddOns().In(SubscriptionStatus.Cancelled),
            ACancel.OfOffering(),
            subscriptionCancelled);
        yield return Case(
            "SubscriptionCancelledAndAddOnAmbiguous", twice.In(SubscriptionStatus.Cancelled), ACancel.OfOffering(), subscriptionCancelled);
        yield return Case(
            "SubscriptionAndAddOnCancelled", cancelled.In(SubscriptionStatus.Cancelled), ACancel.OfOffering(), subscriptionCancelled);
        yield return Case(
            "SubscriptionCancelledAndDatePast",
            ASubscription.WithAddOn().In(SubscriptionStatus.Cancelled),
            ACancel.OfOffering().On(Past),
            subscriptionCancelled);
        yield return Case(
            "AddOnUnknownAndDatePast", ASubscription.WithoutAddOns(), ACancel.OfOffering().On(Past), AddOnRefusals.AddOnNotFound);
        yield return Case("AddOnAmbiguousAndDatePast", twice, ACancel.OfOffering().On(Past), AddOnRefusals.AddOnAmbiguous);
        yield return Case("AddOnCancelledAndDatePast", cancelled, ACancel.OfOffering().On(Past), AddOnRefusals.AddOnAlreadyCancelled);
        yield return Case("AddOnExpiredAndDatePast", expired, ACancel.OfOffering().On(Past), AddOnRefusals.AddOnExpired);
        yield return Case(
            "AddOnCancelledAndDateAfterEnd",
            cancelled.EndingOn("2026-04-01"),
            ACancel.OfOffering().On("2026-05-01"),
            AddOnRefusals.AddOnAlreadyCancelled);
        yield return Case(
            "DatePastAndAddOnNotStarted",
            ASubscription.WithAddOn(starting: "2026-05-01"),
            ACancel.OfOffering().On(Past),
            DateRefusals.ScheduledDateInPast);
        yield return Case(
            "DatePastAndCommitted", ASubscription.WithAddOn(Bound), ACancel.OfOffering().On(Past), DateRefusals.ScheduledDateInPast);
        yield return Case(
            "DateAfterEndAndCommitted",
            ASubscription.WithAddOn(Bound).EndingOn("2026-04-01"),
            ACancel.OfOffering().On("2026-04-02"),
            AddOnRefusals.ScheduledDateAfterSubscriptionEnd);
        yield return Case(
            "DatePastAndAnotherExpected",
            ASubscription.WithAddOn(),
            ACancel.OfOffering().On(Past).Expecting("2026-05-01"),
            DateRefusals.ScheduledDateInPast);
        yield return Case(
            "CommittedAndAnotherExpected",
            ASubscription.WithAddOn(Bound),
            ACancel.OfOffering().On("2026-04-01").Expecting("2026-05-01"),
            CommitmentRefusals.CommitmentActive);
        yield return Case(
            "AddOnCancelledAndAnotherExpected",
            cancelled,
            ACancel.OfOffering().Expecting("2026-05-01"),
            AddOnRefusals.AddOnAlreadyCancelled);
        yield return Case(
            "DateAfterEndAndSameAsScheduled",
            Scheduled("2026-05-01").EndingOn("2026-04-01"),
            ACancel.OfOffering().On("2026-05-01"),
            AddOnRefusals.ScheduledDateAfterSubscriptionEnd);
    }

    [TestCaseSource(nameof(Refused))]
    public void Cancel_WhenSeveralRulesRefuse_IsRefusedByTheFirst(ASubscription given, CancellationRequest request, RefusalCode expected)
    {
        var refusal = Attempt.RefusedTo(request, given);

        Assert.That(refusal.Code, Is.EqualTo(expected));
    }

    [Test]
    public void Cancel_WhenNotStartedAndDateIsAfterTheSubscriptionsEnd_EndsAtOnce()
    {
        var given = ASubscription.WithAddOn(starting: "2026-03-20").EndingOn("2026-04-01");

        var cancel = Attempt.To(ACancel.OfOffering().On("2026-05-01"), given);

        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.NotStarted));
        Assert.That(cancel.Events, Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, Attempt.Now.Now)]));
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    [TestCase("2026-05-01")]
    [TestCase("2026-04-01")]
    [TestCase("2026-03-20")]
    public void Cancel_WhenScheduledAndTheSubscriptionEndsToo_KeepsItsDate(string subscriptionEnd)
    {
        var cancel = Attempt.To(ACancel.OfOffering(), Scheduled("2026-04-01").EndingOn(subscriptionEnd));

        Assert.That(cancel.Decision.Rule, Is.EqualTo(DateRule.AlreadyScheduled));
        Assert.That(cancel.AddOn.CancellationDate, Is.EqualTo(Day.Of("2026-04-01")));
        Assert.That(cancel.Events, Is.Empty);
        Assert.That(cancel.Subscription.Version, Is.EqualTo(3));
    }

    private static ASubscription Scheduled(string date) =>
        ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On(date), ASubscription.Started);

    private static TestCaseData<ASubscription, CancellationRequest, RefusalCode> Case(
        string name, ASubscription given, CancellationRequest request, RefusalCode expected) =>
        new(given, request, expected) { TestName = $"Cancel_When{name}_IsRefusedAs_{expected.Value}" };
}
