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
    public async Task CancelAddOn_WithAllMembers_HandsThemToTheSubscription()
    {
        var subscription = ASubscription.WithAddOn().AndAddOn().Build();
        var request = OfData with
        {
            SubscriptionAddOnId = AnId.OfAddOn(2),
            ScheduledOn = Day.Of("2026-05-01"),
            ExpectedEffectiveDate = Day.Of("2026-05-01"),
            Reason = "No longer needed",
            Metadata = new("""{"by":"web"}"""),
        };

        var reply = (await Cancel(new(subscription), request)).Value;

        var because = new Cancellation(DateRule.Requested, "No longer needed", new("""{"by":"web"}"""));
        var pending = new PendingAddOnStatus(AddOnStatus.Cancelled, Day.Of("2026-05-01"), Clock.At("2026-05-01").Now);
        Assert.That(subscription.AddOns.Select(addOn => addOn.Pending), Is.EqualTo([null, pending with { Cancellation = because }]));
        Assert.That((reply.Body.SubscriptionId, reply.Created), Is.EqualTo((ASubscription.Id, (string?)null)));
    }

    [TestCase("2026-05-01", 4)]
    [TestCase("2026-06-01", 3)]
    public async Task CancelAddOn_WhenGranted_IsAboutTheVersionAfterIt(string date, long version)
    {
        var scheduled = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-06-01"), ASubscription.Started);

        var reply = (await Cancel(new(scheduled.Build()), OfData with { ScheduledOn = Day.Of(date) })).Value;

        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, version)));
    }

    [Test]
    public async Task CancelAddOn_WhenTheSubscriptionRefuses_IsAboutTheVersionThatRefused()
    {
        var refused = (Outcome<SubscriptionResponse>.Refused)await Cancel(new(ASubscription.WithoutAddOns().Build()), OfData);

        Assert.That(refused.Reason.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
        Assert.That(refused.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 1)));
    }

    [Test]
    public async Task CancelAddOn_OfAnUnknownSubscription_IsNotFoundAndAboutNone()
    {
        var refused = (Outcome<SubscriptionResponse>.Refused)await Cancel(new(), OfData);

        Assert.That(refused.Reason.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));
        Assert.That(refused.About, Is.Null);
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

    private static Task<Outcome<SubscriptionResponse>> Cancel(
        FakeSubscriptions subscriptions, CancelAddOnRequest request, bool expandAddOns = false) =>
        new CancelAddOnHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id, request, expandAddOns), CancellationToken.None);
}
