using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class AddAddOnTests
{
    private static readonly AddAddOnRequest Data = new() { ProductOfferingId = AnOffering.Data };

    [Test]
    public async Task AddAddOn_WithoutDate_SavesAndReturnsAnActiveAddOn()
    {
        var subscription = ASubscription.WithoutAddOns().Build();
        var subscriptions = new FakeSubscriptions(subscription);

        var reply = (await Add(subscriptions, Data with { Metadata = new("""{"by":"web"}""") })).Value;

        var addOn = subscription.AddOns.Single();
        Assert.That(RaisedEvent.Of(subscription, after: 1), Is.EqualTo([new RaisedEvent(2, EventTypes.AddOnAdded, FakeClock.Usual.Now)]));
        Assert.That((addOn.Status, addOn.ActivatedAt), Is.EqualTo((AddOnStatus.Active, FakeClock.Usual.Now)));
        Assert.That(addOn.Metadata, Is.EqualTo(new RawJson("""{"by":"web"}""")));
        Assert.That(addOn.SubscriptionAddOnId.Version, Is.EqualTo(7));
        Assert.That(reply.Body.SubscriptionAddOnId, Is.EqualTo(addOn.SubscriptionAddOnId));
        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 2)));
        Assert.That(reply.Created, Is.EqualTo($"/subscriptions/{ASubscription.Id}/addons"));
    }

    [Test]
    public async Task AddAddOn_ForALaterDate_IsPending()
    {
        var subscription = ASubscription.WithoutAddOns().Build();

        var reply = (await Add(new(subscription), Data with { ScheduledAt = Day.Of("2026-05-01") })).Value;

        Assert.That(reply.Body.Status, Is.EqualTo(AddOnStatus.Pending));
        Assert.That(
            reply.Body.PendingStatus,
            Is.EqualTo(new PendingAddOnStatusResponse(AddOnStatus.Active, Day.Of("2026-05-01"), null, null)));
    }

    [Test]
    public async Task AddAddOn_Always_LoadsLiveAddOnsOnly()
    {
        var subscriptions = new FakeSubscriptions(ASubscription.WithoutAddOns().Build());

        await Add(subscriptions, Data);

        Assert.That(subscriptions.Loaded, Is.EqualTo([AddOnLoad.Live]));
    }

    [Test]
    public async Task AddAddOn_OfAnUnknownSubscription_IsNotFoundAndSavesNothing()
    {
        var subscriptions = new FakeSubscriptions();

        var refusal = (await Add(subscriptions, Data)).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));
        Assert.That(subscriptions.Added, Is.Empty);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task AddAddOn_WhenRefused_ChangesNothingAndHasTheVersion(ASubscription given, AddAddOnRequest request, string expected)
    {
        var (subscription, before) = (given.Build(), Snapshot.Of(given.Build()));

        var outcome = await Add(new(subscription), request);

        Assert.That(outcome.Refusal?.Code.Value, Is.EqualTo(expected));
        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        Assert.That(
            ((Outcome<SubscriptionAddOnResponse>.Refused)outcome).About,
            Is.EqualTo(new SubscriptionVersion(ASubscription.Id, subscription.Version)));
    }

    private static IEnumerable<TestCaseData> Refused()
    {
        var given = ASubscription.WithoutAddOns();
        yield return Case(given, new() { ProductOfferingId = "unknown" }, "product_offering_not_found");
        yield return Case(given.In(SubscriptionStatus.Cancelled), Data, "subscription_cancelled");
        yield return Case(given.In(SubscriptionStatus.Blocked), Data, "subscription_not_active");
        yield return Case(given, new() { ProductOfferingId = "old" }, "product_offering_archived");
        yield return Case(given, new() { ProductOfferingId = "fiber-only" }, "addon_not_applicable");
        yield return Case(given, new() { ProductOfferingId = AnOffering.Mobile }, "addon_not_applicable");
        yield return Case(given, Data with { ScheduledAt = Day.Of("2026-03-09") }, "scheduled_date_in_past");
        yield return Case(
            given.EndingOn("2026-04-01"), Data with { ScheduledAt = Day.Of("2026-04-01") }, "scheduled_date_after_subscription_end");

        static TestCaseData Case(ASubscription given, AddAddOnRequest request, string expected) =>
            new TestCaseData(given, request, expected).SetArgDisplayNames(expected, request.ProductOfferingId);
    }

    private static Task<Outcome<SubscriptionAddOnResponse>> Add(FakeSubscriptions subscriptions, AddAddOnRequest request)
    {
        var offerings = new FakeOfferings(
            AnOffering.AddOn().Build(),
            AnOffering.Plan().Build(),
            AnOffering.AddOn("old").Archived().Build(),
            AnOffering.AddOn("fiber-only").Fitting("SUBSCRIPTION_FIBER").Build());

        return new AddAddOnHandler(subscriptions, offerings, FakeClock.At()).Handle(new(ASubscription.Id, request), CancellationToken.None);
    }
}
