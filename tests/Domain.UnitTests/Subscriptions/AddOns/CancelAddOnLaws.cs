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
    public void Decide_WhenCaseIsAny_AnswersAsTheTableSays() => Law.Holds(CancelCases.Any, 4 * Runs, it =>
        Assert.That(CancellationTable.Of(Decide(it)), Is.EqualTo(CancellationTable.AnswerTo(it))));

    [Test]
    public void Decide_WhenHourIsAny_AnswersTheSame() => Law.Holds(CancelCases.Any, Runs, it =>
        Assert.That(Said(Decide(it with { Minutes = 0 })), Is.EqualTo(Said(Decide(it)))));

    [Test]
    public void Decide_WhenCaseIsAny_ChangesNothing() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var subscription = it.Build();
        var before = Picture.Of(subscription);

        CancellationPolicy.Decide(subscription, it.Request, it.Now);

        Assert.That(Picture.Of(subscription), Is.EqualTo(before));
    });

    [Test]
    public void Cancel_WhenCaseIsAny_DoesExactlyWhatWasDecided() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var (decided, subscription) = (Decide(it), it.Build());
        var (before, version) = (Picture.Of(subscription), subscription.Version);

        var done = subscription.CancelAddOn(it.Request, it.Now);

        Assert.That(Said(done), Is.EqualTo(Said(decided)));
        if (done.IsRefused(out _, out var decision) || decision.Effect == CancellationEffect.None)
            Assert.That(Picture.Of(subscription), Is.EqualTo(before));
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
        Assert.That(decision.EffectiveDate, Is.GreaterThanOrEqualTo(bound ?? it.Holder.Today));
    });

    [Test]
    public void Cancel_WhenAskedAgain_WritesNothing() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var subscription = it.Build();
        if (subscription.CancelAddOn(it.Request, it.Now).Refusal is not null)
            return;

        var before = Picture.Of(subscription);
        var again = subscription.CancelAddOn(it.Request, it.Now);

        Assert.That(Picture.Of(subscription), Is.EqualTo(before));
        Assert.That(again.Refusal?.Code ?? AddOnRefusals.AddOnAlreadyCancelled, Is.EqualTo(AddOnRefusals.AddOnAlreadyCancelled));
    });

    [Test]
    public void Cancel_WhenAnAlternativeIsAsked_IsGranted() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        if (Decide(it).Refusal is not CommitmentActive refusal)
            return;

        var responses = refusal.Alternatives.Select(request => it.Build().CancelAddOn(request, it.Now)).ToList();

        Assert.That(responses, Is.Not.Empty);
        Assert.That(responses.Select(response => response.Refusal), Is.All.Null);
        Assert.That(responses.Select(response => response.Value.EffectiveDate), Is.All.GreaterThanOrEqualTo(refusal.EarliestDate));
    });

    [Test]
    public void Cancel_WhenTheForeseenDateIsExpected_DoesWhatItDoesWithoutAnExpectation() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var free = it.Request with { ExpectedEffectiveDate = null };
        var (held, other) = (it.Build(), it.Build());

        var foreseen = CancellationPolicy.Decide(held, free, it.Now);
        var agreed = held.CancelAddOn(foreseen.Refusal is null ? free with { ExpectedEffectiveDate = foreseen.Value.EffectiveDate } : it.Request, it.Now);

        Assert.That(Said(agreed), Is.EqualTo(Said(other.CancelAddOn(free, it.Now))));
        Assert.That(Picture.Of(held), Is.EqualTo(Picture.Of(other)));
    });

    [Test]
    public void Cancel_WhenAnyOtherDateIsExpected_IsRefusedWithTheForeseenOneAndChangesNothing() => Law.Holds(OtherDates, Runs, other =>
    {
        var (it, days) = other;
        if (Decide(it with { Request = it.Request with { ExpectedEffectiveDate = null } }).IsRefused(out _, out var foreseen))
            return;

        var subscription = it.Build();
        var before = Picture.Of(subscription);
        var refusal = subscription.CancelAddOn(it.Request with { ExpectedEffectiveDate = foreseen.EffectiveDate.AddDays(days) }, it.Now).Refusal;

        Assert.That((refusal as EffectiveDateChanged)?.EffectiveDate, Is.EqualTo(foreseen.EffectiveDate));
        Assert.That(Picture.Of(subscription), Is.EqualTo(before));
    });

    [Test]
    public void Cases_WhenManyAreMade_MeetEveryRow()
    {
        string[] expected =
        [
            "subscription_cancelled", "addon_not_found", "addon_ambiguous", "addon_already_cancelled", "addon_expired",
            "scheduled_date_in_past", "scheduled_date_after_subscription_end", "commitment_active",
            "NotStarted: Cancel", "Requested: Cancel", "Requested: Schedule", "Requested: Reschedule", "Requested: None",
            "AlreadyScheduled: None", "OfferingSchedule: Cancel", "OfferingSchedule: Schedule", "CommitmentEnd: Schedule", "SubscriptionEnd: None",
            "effective_date_changed",
        ];

        var met = CancelCases.Any.Sample(5_000).Select(it => CancellationTable.AnswerTo(it).Split(" on ")[0]).Distinct();

        Assert.That(met, Is.EquivalentTo(expected));
    }

    private static Result<CancellationDecision> Decide(CancelCase it) => CancellationPolicy.Decide(it.Build(), it.Request, it.Now);

    // All that was answered, but the add-on itself, which changes when it is done.
    private static string Said(Result<CancellationDecision> result) => result.IsRefused(out var refusal, out var decision)
        ? Picture.Of(refusal)
        : Picture.Of((decision.AddOn.SubscriptionAddOnId, decision.Effect, decision.EffectiveDate, decision.ReplacesDate).ToTuple()) + Picture.Of(decision.Trace);

    private static void AssertDone(CancelCase it, CancellationDecision decision, Subscription subscription, long version)
    {
        var because = new Cancellation(decision.Rule, it.Request.Reason, it.Request.Metadata);
        var addOn = subscription.AddOns.Single(addOn => addOn.SubscriptionAddOnId == decision.AddOn.SubscriptionAddOnId);
        var ended = decision.Effect == CancellationEffect.Cancel;
        var pending = new PendingAddOnStatus(AddOnStatus.Cancelled, decision.EffectiveDate, it.Now.Calendar.StartOf(decision.EffectiveDate)) { Cancellation = because };

        Assert.That(Happened.To(subscription, version), Is.EqualTo([new Happened(version + 1, decision.EventType!, it.Now.Now)]));
        Assert.That((subscription.Version, subscription.UpdatedAt, addOn.UpdatedAt), Is.EqualTo((version + 1, it.Now.Now, it.Now.Now)));
        Assert.That(addOn.Status, Is.EqualTo(ended ? AddOnStatus.Cancelled : AddOnStatus.Active));
        Assert.That((addOn.CancelledAt, addOn.Cancellation), Is.EqualTo(ended ? ((DateTimeOffset?)it.Now.Now, because) : (null, null)));
        Assert.That(addOn.Pending, Is.EqualTo(ended ? null : pending));
        Assert.That(Others(subscription, addOn), Is.EqualTo(Others(it.Build(), addOn)));
    }

    private static IEnumerable<string> Others(Subscription subscription, AddOn than) =>
        subscription.AddOns.Where(addOn => addOn.SubscriptionAddOnId != than.SubscriptionAddOnId).Select(Picture.Of);
}
