using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What holds for every subscription and every cancel.</summary>
public class CancelAddOnLaws
{
    private const int Runs = 1_000;

    private static readonly Gen<(CancelCase Case, int Days)> OtherDates =
        from it in CancelCases.Any
        from days in Gen.Elements(-365, -2, -1, 1, 2, 365)
        select (it, days);

    [Test]
    public void Decide_AnyCase_EqualsTheTable() => Law.Holds(CancelCases.Any, 4 * Runs, it =>
        Assert.That(CancellationTable.Of(Decide(it)), Is.EqualTo(CancellationTable.Expected(it))));

    [Test]
    public void Decide_AtAnyHourOfTheDay_IsTheSame() => Law.Holds(CancelCases.Any, Runs, it =>
        Assert.That(Describe(Decide(it with { Minutes = 0 })), Is.EqualTo(Describe(Decide(it)))));

    [Test]
    public void Decide_AnyCase_ChangesNothing() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var subscription = it.Build();
        var before = Snapshot.Of(subscription);

        CancellationPolicy.Decide(subscription, it.Request, it.Now);

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    });

    [Test]
    public void Cancel_AnyCase_DoesExactlyWhatDecideReturned() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var (decided, subscription) = (Decide(it), it.Build());
        var (before, version) = (Snapshot.Of(subscription), subscription.Version);

        var done = subscription.CancelAddOn(it.Request, it.Now);

        Assert.That(Describe(done), Is.EqualTo(Describe(decided)));
        if (done.IsRefused(out _, out var decision) || decision.Effect == CancellationEffect.None)
            Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        else
            AssertDone(it, decision, subscription, version);
    });

    [Test]
    public void Cancel_WhenGrantedWithoutADate_IsNeverBeforeTheCommitmentsEnd() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var request = it.Request with { ScheduledOn = null };
        if (it.Build().CancelAddOn(request, it.Now).IsRefused(out _, out var decision))
            return;

        var bound = decision.Rule is DateRule.SubscriptionEnd ? null : decision.AddOn.CommitmentEndsOn;
        Assert.That(decision.EffectiveDate, Is.GreaterThanOrEqualTo(bound ?? it.Given.Today));
    });

    [Test]
    public void Cancel_WhenAskedAgain_WritesNothing() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var subscription = it.Build();
        if (subscription.CancelAddOn(it.Request, it.Now).Refusal is not null)
            return;

        var before = Snapshot.Of(subscription);
        var again = subscription.CancelAddOn(it.Request, it.Now);

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        Assert.That(again.Refusal?.Code ?? AddOnRefusals.AddOnAlreadyCancelled, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
    });

    [Test]
    public void Cancel_WithAnAlternativeOfTheRefusal_IsGranted() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        if (Decide(it).Refusal is not CommitmentActive refusal)
            return;

        var results = refusal.Alternatives.Cast<CancellationRequest>().Select(request => it.Build().CancelAddOn(request, it.Now)).ToList();

        Assert.That(results, Is.Not.Empty);
        Assert.That(results.Select(result => result.Refusal), Is.All.Null);
        Assert.That(results.Select(result => result.Value.EffectiveDate), Is.All.GreaterThanOrEqualTo(refusal.EarliestDate));
    });

    [Test]
    public void Cancel_WhenTheExpectedDateIsRight_DoesTheSameAsWithoutIt() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var free = it.Request with { ExpectedEffectiveDate = null };
        var (held, other) = (it.Build(), it.Build());

        var foreseen = CancellationPolicy.Decide(held, free, it.Now);
        var request = foreseen.Refusal is null ? free with { ExpectedEffectiveDate = foreseen.Value.EffectiveDate } : it.Request;
        var agreed = held.CancelAddOn(request, it.Now);

        Assert.That(Describe(agreed), Is.EqualTo(Describe(other.CancelAddOn(free, it.Now))));
        Assert.That(Snapshot.Of(held), Is.EqualTo(Snapshot.Of(other)));
    });

    [Test]
    public void Cancel_WhenTheExpectedDateIsWrong_IsRefusedWithTheRightDateAndChangesNothing() => Law.Holds(OtherDates, Runs, other =>
    {
        var (it, days) = other;
        if (Decide(it with { Request = it.Request with { ExpectedEffectiveDate = null } }).IsRefused(out _, out var foreseen))
            return;

        var subscription = it.Build();
        var before = Snapshot.Of(subscription);
        var wrong = it.Request with { ExpectedEffectiveDate = foreseen.EffectiveDate.AddDays(days) };
        var refusal = subscription.CancelAddOn(wrong, it.Now).Refusal;

        Assert.That((refusal as EffectiveDateChanged)?.EffectiveDate, Is.EqualTo(foreseen.EffectiveDate));
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    });

    [Test]
    public void GeneratedCases_ReachEveryRowOfTheTable()
    {
        string[] expected =
        [
            "subscription_cancelled", "addon_not_found", "addon_ambiguous", "addon_already_cancelled", "addon_expired",
            "scheduled_date_in_past", "scheduled_date_after_subscription_end", "commitment_active",
            "NotStarted: Cancel", "Requested: Cancel", "Requested: Schedule", "Requested: Reschedule", "Requested: None",
            "AlreadyScheduled: None", "OfferingSchedule: Cancel", "OfferingSchedule: Schedule",
            "CommitmentEnd: Schedule", "SubscriptionEnd: None", "effective_date_changed",
        ];

        var met = CancelCases.Any.Sample(5_000).Select(it => CancellationTable.Expected(it).Split(" on ")[0]).Distinct();

        Assert.That(met, Is.EquivalentTo(expected));
    }

    private static Result<CancellationDecision> Decide(CancelCase it) => CancellationPolicy.Decide(it.Build(), it.Request, it.Now);

    // Everything in the result except the add-on itself, which changes when the cancel is done.
    private static string Describe(Result<CancellationDecision> result) => result.IsRefused(out var refusal, out var decision)
        ? Snapshot.Of(refusal)
        : Snapshot.Of((decision.AddOn.SubscriptionAddOnId, decision.Effect, decision.EffectiveDate, decision.ReplacesDate).ToTuple())
            + Snapshot.Of(decision.Trace);

    private static void AssertDone(CancelCase it, CancellationDecision decision, Subscription subscription, long version)
    {
        var because = new Cancellation(decision.Rule, it.Request.Reason, it.Request.Metadata);
        var addOn = subscription.AddOns.Single(addOn => addOn.SubscriptionAddOnId == decision.AddOn.SubscriptionAddOnId);
        var ended = decision.Effect == CancellationEffect.Cancel;
        var dueAt = it.Now.Calendar.StartOf(decision.EffectiveDate);
        var pending = new PendingAddOnStatus(AddOnStatus.Cancelled, decision.EffectiveDate, dueAt) { Cancellation = because };

        Assert.That(RaisedEvent.Of(subscription, version), Is.EqualTo([new RaisedEvent(version + 1, decision.EventType!, it.Now.Now)]));
        Assert.That((subscription.Version, subscription.UpdatedAt, addOn.UpdatedAt), Is.EqualTo((version + 1, it.Now.Now, it.Now.Now)));
        Assert.That(addOn.Status, Is.EqualTo(ended ? AddOnStatus.Cancelled : AddOnStatus.Active));
        Assert.That((addOn.CancelledAt, addOn.Cancellation), Is.EqualTo(ended ? ((DateTimeOffset?)it.Now.Now, because) : (null, null)));
        Assert.That(addOn.Pending, Is.EqualTo(ended ? null : pending));
        Assert.That(Others(subscription, addOn), Is.EqualTo(Others(it.Build(), addOn)));
    }

    private static IEnumerable<string> Others(Subscription subscription, AddOn than) =>
        subscription.AddOns.Where(addOn => addOn.SubscriptionAddOnId != than.SubscriptionAddOnId).Select(Snapshot.Of);
}
