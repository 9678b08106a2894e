using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class CancelAddOnTests
{
    private static readonly CancelAddOnRequest OfData = new() { ProductOfferingId = AnOffering.Data };

    [Test]
    public async Task CancelAddOn_WithoutDate_SavesOneEventAndReturnsTheNewVersion()
    {
        var subscription = ASubscription.WithAddOn().Build();
        var subscriptions = new FakeSubscriptions(subscription);

        var reply = (await Cancel(subscriptions, OfData with { Reason = "No longer needed", Metadata = new("""{"by":"web"}""") })).Value;

        var addOn = subscription.AddOns.Single();
        Assert.That(
            RaisedEvent.Of(subscription, after: 2),
            Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancelled, FakeClock.Usual.Now)]));
        Assert.That(addOn.CancelledAt, Is.EqualTo(FakeClock.Usual.Now));
        Assert.That(
            addOn.Cancellation,
            Is.EqualTo(new Cancellation(DateRule.OfferingSchedule, "No longer needed", new("""{"by":"web"}"""))));
        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 3)));
        Assert.That(reply.Created, Is.Null);
        Assert.That(reply.Body.SubscriptionId, Is.EqualTo(ASubscription.Id));
    }

    [Test]
    public async Task CancelAddOn_ForALaterDate_SchedulesIt()
    {
        var subscription = ASubscription.WithAddOn().Build();
        var subscriptions = new FakeSubscriptions(subscription);

        var reply = (await Cancel(subscriptions, OfData with { ScheduledOn = Day.Of("2026-05-01") })).Value;

        Assert.That(
            RaisedEvent.Of(subscription, after: 2),
            Is.EqualTo([new RaisedEvent(3, EventTypes.AddOnCancellationScheduled, FakeClock.Usual.Now)]));
        Assert.That(subscription.AddOns.Single().CancellationDate, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That(reply.About?.Version, Is.EqualTo(3));
    }

    [Test]
    public async Task CancelAddOn_WhenScheduledForThatDateAlready_ReturnsTheOldVersion()
    {
        var given = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-05-01"), ASubscription.Started);
        var (subscription, before) = (given.Build(), Snapshot.Of(given.Build()));

        var reply = (await Cancel(new(subscription), OfData with { ScheduledOn = Day.Of("2026-05-01") })).Value;

        Assert.That(reply.About?.Version, Is.EqualTo(3));
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    }

    [Test]
    public async Task CancelAddOn_WithoutExpand_LoadsLiveAndNamedAddOnsAndReturnsNone()
    {
        var subscriptions = new FakeSubscriptions(ASubscription.WithAddOn().Build());

        var reply = (await Cancel(subscriptions, OfData with { SubscriptionAddOnId = AnId.OfAddOn(1) })).Value;

        Assert.That(subscriptions.Loaded, Is.EqualTo([AddOnLoad.LiveAnd(new(AnOffering.Data, AnId.OfAddOn(1)))]));
        Assert.That(reply.Body.AddOns, Is.Null);
    }

    [Test]
    public async Task CancelAddOn_WithExpand_LoadsAndReturnsAllAddOnsAsTheyAreAfterwards()
    {
        var subscriptions = new FakeSubscriptions(ASubscription.WithAddOn().AndAddOn(AnOffering.AddOn("roaming")).Build());

        var reply = (await Cancel(subscriptions, OfData, expandAddOns: true)).Value;

        Assert.That(subscriptions.Loaded, Is.EqualTo([AddOnLoad.All]));
        Assert.That(
            reply.Body.AddOns?.Select(addOn => (addOn.SubscriptionAddOnId, addOn.Status)),
            Is.EqualTo([(AnId.OfAddOn(1), AddOnStatus.Cancelled), (AnId.OfAddOn(2), AddOnStatus.Active)]));
    }

    [Test]
    public async Task CancelAddOn_OfAnUnknownSubscription_IsNotFoundAndSavesNothing()
    {
        var subscriptions = new FakeSubscriptions();

        var refusal = (await Cancel(subscriptions, OfData)).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));
        Assert.That(subscriptions.Added, Is.Empty);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task CancelAddOn_WhenTheSubscriptionRefuses_ReturnsTheRefusalAndChangesNothing(
        ASubscription given, CancelAddOnRequest request, string expected)
    {
        var (subscription, before) = (given.Build(), Snapshot.Of(given.Build()));

        var refusal = (await Cancel(new(subscription), request)).Refusal;

        Assert.That(refusal?.Code.Value, Is.EqualTo(expected));
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
    }

    private static IEnumerable<TestCaseData> Refused()
    {
        var held = ASubscription.WithAddOn();
        var bound = ASubscription.WithAddOn(AnOffering.AddOn().Bound(months: 12));
        yield return Case(held.In(SubscriptionStatus.Cancelled), OfData, "subscription_cancelled");
        yield return Case(held, new() { ProductOfferingId = "roaming" }, "addon_not_found");
        yield return Case(held, OfData with { SubscriptionAddOnId = AnId.OfAddOn(2) }, "addon_not_found");
        yield return Case(held.AndAddOn(), OfData, "addon_ambiguous");
        yield return Case(held.AndCancelled(ACancel.OfOffering(), ASubscription.Started), OfData, "addon_already_cancelled");
        yield return Case(held.AndExpired(1, ASubscription.Started), OfData, "addon_expired");
        yield return Case(held, OfData with { ScheduledOn = Day.Of("2026-03-09") }, "scheduled_date_in_past");
        yield return Case(
            held.EndingOn("2026-04-01"), OfData with { ScheduledOn = Day.Of("2026-04-02") }, "scheduled_date_after_subscription_end");
        yield return Case(held, OfData with { ExpectedEffectiveDate = Day.Of("2026-03-11") }, "effective_date_changed");
        yield return Case(bound, OfData with { ScheduledOn = Day.Of("2026-03-10") }, "commitment_active");

        static TestCaseData Case(ASubscription given, CancelAddOnRequest request, string expected) =>
            new TestCaseData(given, request, expected).SetArgDisplayNames(expected, $"{request.SubscriptionAddOnId}");
    }

    private static Task<Outcome<SubscriptionResponse>> Cancel(
        FakeSubscriptions subscriptions, CancelAddOnRequest request, bool expandAddOns = false) =>
        new CancelAddOnHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id, request, expandAddOns), CancellationToken.None);
}
