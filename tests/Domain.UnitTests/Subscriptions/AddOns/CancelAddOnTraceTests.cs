using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>The trace lists the rules in the order in which they were applied, each with its date and outcome.</summary>
public class CancelAddOnTraceTests
{
    private static readonly RuleFinding NotStarted = new(DateRule.NotStarted, null, RuleOutcome.NotApplicable);
    private static readonly RuleFinding Requested = new(DateRule.Requested, null, RuleOutcome.NotApplicable);
    private static readonly RuleFinding AlreadyScheduled = new(DateRule.AlreadyScheduled, null, RuleOutcome.NotApplicable);
    private static readonly RuleFinding CommitmentEnd = new(DateRule.CommitmentEnd, null, RuleOutcome.NotApplicable);
    private static readonly RuleFinding SubscriptionEnd = new(DateRule.SubscriptionEnd, null, RuleOutcome.NotApplicable);

    private static readonly AnOffering Tomorrow = AnOffering.AddOn().CancelledAt(Schedule.NextDay);

    [Test]
    public void Trace_WhenNotStarted_HasThatRuleOnly() => AssertTrace(
        ACancel.OfOffering().On("2026-12-01"),
        ASubscription.WithAddOn(Tomorrow.Bound(months: 12), starting: "2026-05-01"),
        Chosen(DateRule.NotStarted, "2026-03-10"));

    [TestCase("2026-03-10")]
    [TestCase("2026-04-01")]
    public void Trace_WhenADateIsRequested_EndsWithThatRule(string date) => AssertTrace(
        ACancel.OfOffering().On(date),
        ASubscription.WithAddOn(Tomorrow),
        NotStarted,
        Chosen(DateRule.Requested, date));

    [Test]
    public void Trace_WhenAlreadyScheduled_EndsWithThatRule() => AssertTrace(
        ACancel.OfOffering(),
        ASubscription.WithAddOn(Tomorrow).AndCancelled(ACancel.OfOffering().On("2026-05-01"), ASubscription.Started),
        NotStarted,
        Requested,
        Chosen(DateRule.AlreadyScheduled, "2026-05-01"));

    [Test]
    public void Trace_WhenTheScheduleDecides_NamesTheSchedule() => AssertTrace(
        ACancel.OfOffering(),
        ASubscription.WithAddOn(Tomorrow),
        NotStarted,
        Requested,
        AlreadyScheduled,
        Chosen(DateRule.OfferingSchedule, "2026-03-11"),
        CommitmentEnd,
        SubscriptionEnd);

    [Test]
    public void Trace_WhenTheCommitmentEndsOnTheScheduledDate_NamesTheSchedule() => AssertTrace(
        ACancel.OfOffering(),
        ASubscription.WithAddOn(Tomorrow.Bound(months: 1), Clock.At("2026-02-11 12:00")),
        NotStarted,
        Requested,
        AlreadyScheduled,
        Chosen(DateRule.OfferingSchedule, "2026-03-11"),
        CommitmentEnd,
        SubscriptionEnd);

    [Test]
    public void Trace_WhenTheCommitmentDecides_ShowsTheOverruledDate() => AssertTrace(
        ACancel.OfOffering(),
        ASubscription.WithAddOn(Tomorrow.Bound(months: 12)).EndingOn("2027-01-15"),
        NotStarted,
        Requested,
        AlreadyScheduled,
        Overruled(DateRule.OfferingSchedule, "2026-03-11"),
        Chosen(DateRule.CommitmentEnd, "2027-01-15"),
        SubscriptionEnd);

    [Test]
    public void Trace_WhenTheSubscriptionEndsBeforeTheSchedule_ShowsTheOverruledDate() => AssertTrace(
        ACancel.OfOffering(),
        ASubscription.WithAddOn(AnOffering.AddOn().CancelledAt(Schedule.BeginningOfNextMonth)).EndingOn("2026-03-20"),
        NotStarted,
        Requested,
        AlreadyScheduled,
        Overruled(DateRule.OfferingSchedule, "2026-04-01"),
        CommitmentEnd,
        Chosen(DateRule.SubscriptionEnd, "2026-03-20"));

    [Test]
    public void Trace_WhenTheSubscriptionEndsBeforeTheCommitment_ShowsTheOverruledDate() => AssertTrace(
        ACancel.OfOffering(),
        ASubscription.WithAddOn(Tomorrow.Bound(months: 12)).EndingOn("2026-05-01"),
        NotStarted,
        Requested,
        AlreadyScheduled,
        Overruled(DateRule.OfferingSchedule, "2026-03-11"),
        Overruled(DateRule.CommitmentEnd, "2027-01-15"),
        Chosen(DateRule.SubscriptionEnd, "2026-05-01"));

    private static RuleFinding Chosen(DateRule rule, string date) => new(rule, Day.Of(date), RuleOutcome.Chosen);

    private static RuleFinding Overruled(DateRule rule, string date) => new(rule, Day.Of(date), RuleOutcome.LaterRuleWins);

    private static void AssertTrace(CancellationRequest request, ASubscription given, params RuleFinding[] expected)
    {
        var decision = CancellationPolicy.Decide(given.Build(), request, Attempt.Now).Value;

        Assert.That(decision.Trace, Is.EqualTo(expected));
        Assert.That(decision.Trace.Single(finding => finding.Outcome == RuleOutcome.Chosen).Date, Is.EqualTo(decision.EffectiveDate));
        Assert.That(Attempt.To(request, given).Decision.Trace, Is.EqualTo(expected));
    }
}
