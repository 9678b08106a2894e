using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class CancelSubscriptionTests
{
    private static readonly TenantTime Now = Attempt.Now;

    [Test]
    public void Cancel_Today_EndsEachLiveAddOnAndThenTheSubscription()
    {
        var subscription = ASubscription.WithAddOn().AndAddOn(AnOffering.AddOn().Bound(24)).AndAddOn(starting: "2026-06-01")
            .AndCancelled(ACancel.OfAddOn(1).On("2026-03-01"), ASubscription.Started).Build();
        subscription.ApplyDue(Now.Now);
        var version = subscription.Version;

        _ = subscription.Cancel(ACancellation.On("2026-03-10"), Now).Value;

        Assert.That(RaisedEvent.Of(subscription, version), Is.EqualTo(
        [
            new RaisedEvent(version + 1, "subscription.addon.cancelled", Now.Now),
            new RaisedEvent(version + 2, "subscription.addon.cancelled", Now.Now),
            new RaisedEvent(version + 3, "subscription.cancelled", Now.Now),
        ]));
        Assert.That(subscription.Events.TakeLast(3).Select(it => it.IsFromDueChange), Is.All.False);
        Assert.That(
            subscription.AddOns.Skip(1).Select(it => (it.Status, it.Cancellation!.Rule)),
            Is.All.EqualTo((AddOnStatus.Cancelled, DateRule.SubscriptionEnd)));
        Assert.That(
            (subscription.Status, subscription.CancelledAt, subscription.Cancellation, subscription.NextDueAt),
            Is.EqualTo((SubscriptionStatus.Cancelled, Now.Now, ACancellation.Why, (DateTimeOffset?)null)));
    }

    [TestCase(SubscriptionCancelSchedule.NextDay, "2026-03-11")]
    [TestCase(SubscriptionCancelSchedule.BeginningOfNextMonth, "2026-04-01")]
    public void Cancel_AtASchedule_IsScheduledForItsDate(SubscriptionCancelSchedule schedule, string date)
    {
        var subscription = ASubscription.WithAddOn().Build();
        var addOns = Snapshot.Of(subscription.AddOns);

        _ = subscription.Cancel(ACancellation.At(schedule), Now).Value;

        Assert.That((subscription.CancellationDate, subscription.Status), Is.EqualTo((Day.Of(date), SubscriptionStatus.Activated)));
        Assert.That(Snapshot.Of(subscription.AddOns), Is.EqualTo(addOns), "the end of the add-ons is derived, not copied");
        Assert.That(
            RaisedEvent.Of(subscription, after: 2),
            Is.EqualTo([new RaisedEvent(3, "subscription.cancellation_scheduled", Now.Now)]));
    }

    [TestCase("2026-05-01")]
    [TestCase("2026-07-01")]
    public void Cancel_WhenScheduledForAnotherDate_MovesTheDateAndReplacesTheReason(string date)
    {
        var subscription = ASubscription.WithAddOn().Build();
        _ = subscription.Cancel(ACancellation.On("2026-06-01"), Now).Value;
        var why = new SubscriptionCancellation(SubscriptionCancelReason.Other, "Moving", new("{}"));

        _ = subscription.Cancel(ACancellation.On(date) with { Cancellation = why }, Now).Value;

        Assert.That((subscription.CancellationDate, subscription.Cancellation), Is.EqualTo((Day.Of(date), why)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.cancellation_rescheduled"));
    }

    [Test]
    public void Cancel_WhenScheduledForTheSameDate_ChangesNothing()
    {
        var subscription = ASubscription.WithAddOn().Build();
        _ = subscription.Cancel(ACancellation.On("2026-06-01"), Now).Value;
        var before = Snapshot.Of(subscription);

        _ = subscription.Cancel(
            ACancellation.On("2026-06-01") with { Cancellation = new(SubscriptionCancelReason.Fraud) }, Now).Value;

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    }

    [Test]
    public void Cancel_ForTheSameDateAfterACommitmentBegan_ChangesNothing()
    {
        var subscription = ASubscription.WithAddOn().Build();
        _ = subscription.Cancel(ACancellation.On("2026-06-01"), Now).Value;
        subscription.ImportPendingProductOffering(
            AnOffering.Plan("mobile-l").Bound(12).Build().TermsOfSale, Day.Of("2026-04-01"), Clock.Calendar());
        subscription.ApplyDue(Clock.At("2026-04-02").Now);
        var before = Snapshot.Of(subscription);

        Assert.That(subscription.Cancel(ACancellation.On("2026-06-01"), Clock.At("2026-04-02")).Refusal, Is.Null);
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    }

    [Test]
    public void Cancel_BeforeTheStart_TakesEffectAtOnceAndItNeverStarts()
    {
        var subscription = Pending();

        _ = subscription.Cancel(ACancellation.On("2026-09-01"), Now).Value;
        subscription.ApplyDue(Clock.At("2027-01-01").Now);

        Assert.That((subscription.Status, subscription.CancelledAt), Is.EqualTo((SubscriptionStatus.Cancelled, Now.Now)));
        Assert.That(subscription.Events.Select(it => it.Type), Is.EqualTo(["subscription.created", "subscription.cancelled"]));
    }

    [TestCase(SubscriptionStatus.Blocked)]
    [TestCase(SubscriptionStatus.Paused)]
    public void Cancel_WhenBlockedOrPaused_IsGranted(SubscriptionStatus status)
    {
        var subscription = ASubscription.WithAddOn().In(status).Build();

        _ = subscription.Cancel(ACancellation.On("2026-06-01"), Now).Value;
        subscription.ApplyDue(Clock.At("2026-06-01").Now);

        Assert.That((subscription.Status, subscription.AddOns.Single().IsLive), Is.EqualTo((SubscriptionStatus.Cancelled, false)));
    }

    [Test]
    public void Cancel_OnADateInThePast_IsRefused() => Assert.That(
        Refused(ASubscription.WithAddOn().Build(), ACancellation.On("2026-03-09")).Code, Is.EqualTo(DateRefusals.ScheduledDateInPast));

    [TestCase(SubscriptionCancelSchedule.NextDay)]
    [TestCase(SubscriptionCancelSchedule.BeginningOfNextMonth)]
    public void Cancel_DuringItsOwnCommitment_IsRefusedWhateverTheSchedule(SubscriptionCancelSchedule schedule)
    {
        var refusal = (CommitmentActive)Refused(Bound(), ACancellation.At(schedule));

        Assert.That(refusal.EarliestDate, Is.EqualTo(Day.Of("2027-01-15")));
        Assert.That(refusal.Alternatives, Is.EqualTo([ACancellation.On("2027-01-15")]));
    }

    [Test]
    public void Cancel_WithEachAlternativeOfARefusal_IsGranted()
    {
        var refusal = (CommitmentActive)Refused(Bound(), ACancellation.On("2026-05-01"));

        foreach (var alternative in refusal.Alternatives.Cast<SubscriptionCancellationRequest>())
            Assert.That(Bound().Cancel(alternative, Now).Refusal, Is.Null);
    }

    [Test]
    public void Undo_OfAScheduledEnd_RestoresTheSubscriptionButForVersionAndTime()
    {
        var subscription = ASubscription.WithAddOn().AndAddOn(starting: "2026-06-01").Build();
        var (pending, due, addOns) = (subscription.Pending, subscription.NextDueAt, Snapshot.Of(subscription.AddOns));
        _ = subscription.Cancel(ACancellation.On("2026-06-01"), Now).Value;

        _ = subscription.UndoCancellation(Now).Value;

        Assert.That(
            (subscription.Pending, subscription.NextDueAt, subscription.Cancellation, Snapshot.Of(subscription.AddOns)),
            Is.EqualTo((pending, due, (SubscriptionCancellation?)null, addOns)));
        Assert.That(subscription.Events[^1].Type, Is.EqualTo("subscription.cancellation_undone"));
    }

    private static Subscription Pending() =>
        Subscription.Create(ASubscription.Tenant, ASale.Of(AnOffering.Plan()) with { ActivationDate = Day.Of("2026-06-01") }, Now).Value;

    private static Subscription Bound() =>
        Subscription.Create(ASubscription.Tenant, ASale.Of(AnOffering.Plan().Bound(12)), ASubscription.Started).Value;

    private static Refusal Refused(Subscription subscription, SubscriptionCancellationRequest request)
    {
        var before = Snapshot.Of(subscription);

        var refusal = subscription.Cancel(request, Now).Refusal;

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        return refusal!;
    }
}
