using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>What is due takes effect at its own instant, however late somebody looks.</summary>
public class ApplyDueTests
{
    private const string MuchLater = "2027-01-01 00:00";
    private static readonly DateTimeOffset FirstOfApril = Clock.At("2026-04-01").Now;

    [Test]
    public void ApplyDue_WhenACancellationIsDue_EndsTheAddOnAtTheInstantItWasDue()
    {
        var given = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-04-01") with { Reason = "Moving" }, Attempt.Now);

        var subscription = Applied(given, MuchLater);

        var addOn = subscription.AddOns.Single();
        Assert.That(
            (addOn.Status, addOn.Pending, addOn.CancelledAt, addOn.UpdatedAt),
            Is.EqualTo((AddOnStatus.Cancelled, (PendingAddOnStatus?)null, FirstOfApril, FirstOfApril)));
        Assert.That(addOn.Cancellation, Is.EqualTo(new Cancellation(DateRule.Requested, "Moving", null)));
        Assert.That((subscription.UpdatedAt, subscription.NextDueAt), Is.EqualTo((FirstOfApril, (DateTimeOffset?)null)));
        Assert.That(RaisedEvent.Of(subscription, after: 3), Is.EqualTo([new RaisedEvent(4, "subscription.addon.cancelled", FirstOfApril)]));
        Assert.That(subscription.Events[^1].IsFromDueChange);
    }

    [TestCase("2026-03-31 23:59", false)]
    [TestCase("2026-04-01 00:00", true)]
    public void ApplyDue_AroundTheDueInstant_AppliesFromThatInstantOn(string local, bool applied)
    {
        var given = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-04-01"), Attempt.Now);

        Assert.That(Applied(given, local).AddOns.Single().IsLive, Is.Not.EqualTo(applied));
    }

    [Test]
    public void ApplyDue_WhenAnAddOnStarts_CountsItsCommitmentFromItsStartDate()
    {
        var given = ASubscription.WithAddOn(AnOffering.AddOn().Bound(1), Attempt.Now, "2026-04-01");

        var subscription = Applied(given, MuchLater);

        var addOn = subscription.AddOns.Single();
        Assert.That(
            (addOn.Status, addOn.ActivatedAt, addOn.ActivatedOn),
            Is.EqualTo((AddOnStatus.Active, FirstOfApril, Day.Of("2026-04-01"))));
        Assert.That(addOn.CommitmentEndsOn, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(RaisedEvent.Of(subscription, after: 2), Is.EqualTo([new RaisedEvent(3, "subscription.addon.activated", FirstOfApril)]));
    }

    [Test]
    public void ApplyDue_WhenTheSubscriptionStarts_ActivatesIt()
    {
        var sale = ASale.Of(AnOffering.Plan()) with { ActivationDate = Day.Of("2026-04-01") };
        var subscription = Subscription.Create(ASubscription.Tenant, sale, Attempt.Now).Value;

        subscription.ApplyDue(Clock.At(MuchLater).Now);

        Assert.That(
            (subscription.Status, subscription.Pending, subscription.ActivatedAt),
            Is.EqualTo((SubscriptionStatus.Activated, (PendingSubscriptionStatus?)null, FirstOfApril)));
        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, "subscription.activated", FirstOfApril)]));
    }

    [Test]
    public void ApplyDue_WhenTheSubscriptionEnds_EndsItsLiveAddOnsFirst()
    {
        var given = ASubscription.WithAddOn(starting: "2026-06-01").AndAddOn().AndAddOn()
            .AndCancelled(ACancel.OfAddOn(3).On("2026-03-20"), Attempt.Now).EndingOn("2026-04-01");

        var subscription = Applied(given, MuchLater);

        Assert.That(RaisedEvent.Of(subscription, after: 5), Is.EqualTo([
            new RaisedEvent(6, "subscription.addon.cancelled", Clock.At("2026-03-20").Now),
            new RaisedEvent(7, "subscription.addon.cancelled", FirstOfApril),
            new RaisedEvent(8, "subscription.addon.cancelled", FirstOfApril),
            new RaisedEvent(9, "subscription.cancelled", FirstOfApril),
        ]));
        Assert.That(
            subscription.AddOns.Select(addOn => addOn.Cancellation!.Rule),
            Is.EqualTo([DateRule.SubscriptionEnd, DateRule.SubscriptionEnd, DateRule.Requested]));
        Assert.That(
            subscription.Events.TakeLast(3).Select(happened => happened.AddOn?.SubscriptionAddOnId),
            Is.EqualTo(new Guid?[] { AnId.OfAddOn(1), AnId.OfAddOn(2), null }));
        Assert.That(
            (subscription.Status, subscription.CancelledAt, subscription.AddOns[0].ActivatedAt),
            Is.EqualTo((SubscriptionStatus.Cancelled, FirstOfApril, (DateTimeOffset?)null)));
    }

    [Test]
    public void ApplyDue_OnTheSubscriptionsEndDate_EndsAddOnsByTheirOwnCancellationAndStartsNone()
    {
        var given = ASubscription.WithAddOn(starting: "2026-04-01").AndAddOn().EndingOn("2026-04-02")
            .AndCancelled(ACancel.OfAddOn(2).On("2026-04-01"), Attempt.Now).EndingOn("2026-04-01");

        var subscription = Applied(given, MuchLater);

        Assert.That(subscription.AddOns.Select(addOn => (addOn.Cancellation!.Rule, addOn.ActivatedOn)), Is.EqualTo([
            (DateRule.SubscriptionEnd, (DateOnly?)null),
            (DateRule.Requested, Day.Of("2026-01-15")),
        ]));
        Assert.That(
            subscription.Events.TakeLast(3).Select(happened => happened.Type),
            Is.EqualTo(["subscription.addon.cancelled", "subscription.addon.cancelled", "subscription.cancelled"]));
    }

    [Test]
    public void ApplyDue_WhenSeveralAreDueAtOneInstant_EndsBeforeStartingAndOldestFirst()
    {
        var given = ASubscription.WithAddOn(starting: "2026-04-01")
            .AndAddOn()
            .AndAddOn(starting: "2026-04-01")
            .AndAddOn()
            .AndAddOn(starting: "2026-03-31")
            .AndCancelled(ACancel.OfAddOn(4).On("2026-04-01"), Attempt.Now)
            .AndCancelled(ACancel.OfAddOn(2).On("2026-04-01"), Attempt.Now);

        var due = Applied(given, "2026-04-01 00:00").Events.Where(happened => happened.IsFromDueChange);

        Assert.That(due.Select(happened => (happened.AddOn!.Number, happened.Type)), Is.EqualTo([
            (5, "subscription.addon.activated"),
            (2, "subscription.addon.cancelled"),
            (4, "subscription.addon.cancelled"),
            (1, "subscription.addon.activated"),
            (3, "subscription.addon.activated"),
        ]));
    }

    [TestCase(SubscriptionStatus.Blocked)]
    [TestCase(SubscriptionStatus.Paused)]
    public void ApplyDue_WhenTheSubscriptionIsBlockedOrPaused_StillCancels(SubscriptionStatus status)
    {
        var given = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-04-01"), Attempt.Now).In(status);

        Assert.That(Applied(given, MuchLater).AddOns.Single().Status, Is.EqualTo(AddOnStatus.Cancelled));
    }

    // Midnight is skipped in the first three, comes twice in the fourth, and in the last the whole day is skipped.
    [TestCase("America/Sao_Paulo", "2018-11-04", "2018-11-04 03:00")]
    [TestCase("Africa/Cairo", "2026-04-24", "2026-04-23 22:00")]
    [TestCase("Asia/Beirut", "2026-03-29", "2026-03-28 22:00")]
    [TestCase("America/Havana", "2026-11-01", "2026-11-01 04:00")]
    [TestCase("Pacific/Apia", "2011-12-30", "2011-12-30 10:00")]
    public void ApplyDue_WhenMidnightIsSkippedOrDoubled_TakesEffectWhenTheDayBegins(string zone, string date, string utc)
    {
        var sold = Clock.At("2010-06-15 12:00", zone);
        var given = ASubscription.WithAddOn(soldAt: sold).AndCancelled(ACancel.OfOffering().On(date), sold);

        Assert.That(given.Build().NextDueAt, Is.EqualTo(Clock.Utc(utc)));
        Assert.That(Applied(given, Clock.Utc(utc).AddMilliseconds(-1)).AddOns.Single().Status, Is.EqualTo(AddOnStatus.Active));
        Assert.That(Applied(given, Clock.Utc(utc)).AddOns.Single().CancelledAt, Is.EqualTo(Clock.Utc(utc)));
    }

    private static Subscription Applied(ASubscription given, string local) => Applied(given, Clock.At(local).Now);

    private static Subscription Applied(ASubscription given, DateTimeOffset until)
    {
        var subscription = given.Build();
        subscription.ApplyDue(until);
        return subscription;
    }
}
