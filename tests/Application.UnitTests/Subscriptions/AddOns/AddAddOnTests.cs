using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class AddAddOnTests
{
    private static readonly AddAddOnRequest Data = new() { ProductOfferingId = AnOffering.Data };

    [Test]
    public async Task AddAddOn_WithAllMembers_HandsThemToTheSubscription()
    {
        var subscription = ASubscription.WithoutAddOns().Build();

        var reply = (await Add(
            new(subscription), Data with { ScheduledOn = Day.Of("2026-05-01"), Metadata = new("""{"by":"web"}""") })).Value;

        var addOn = subscription.AddOns.Single();
        Assert.That((addOn.ProductOfferingId, addOn.SubscriptionAddOnId.Version), Is.EqualTo((AnOffering.Data, 7)));
        Assert.That(addOn.Pending?.ScheduledOn, Is.EqualTo(Day.Of("2026-05-01")));
        Assert.That((addOn.Metadata, addOn.CreatedAt), Is.EqualTo((new RawJson("""{"by":"web"}"""), FakeClock.Usual.Now)));
        Assert.That(reply.Body.SubscriptionAddOnId, Is.EqualTo(addOn.SubscriptionAddOnId));
        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 2)));
        Assert.That(reply.Created, Is.EqualTo($"/subscriptions/{ASubscription.Id}/addons"));
    }

    [Test]
    public async Task AddAddOn_Always_LoadsLiveAddOnsOnly()
    {
        var subscriptions = new FakeSubscriptions(ASubscription.WithoutAddOns().Build());

        await Add(subscriptions, Data);

        Assert.That(subscriptions.Loaded, Is.EqualTo([AddOnLoad.Live]));
    }

    [Test]
    public async Task AddAddOn_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Add(new(), Data)).Refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    [Test]
    public async Task AddAddOn_OfAnUnknownOffering_IsNotFoundAndAddsNothing()
    {
        var subscription = ASubscription.WithoutAddOns().Build();

        var refusal = (await Add(new(subscription), new() { ProductOfferingId = "unknown" })).Refusal;

        Assert.That(refusal?.Code, Is.EqualTo(CatalogRefusals.ProductOfferingNotFound));
        Assert.That(subscription.AddOns, Is.Empty);
    }

    [TestCaseSource(nameof(Refused))]
    public async Task AddAddOn_WhenTheSubscriptionRefuses_IsAboutTheVersionThatRefused(
        ASubscription given, string? scheduledAt, string expected)
    {
        var subscription = given.Build();

        var refused = (Outcome<SubscriptionAddOnResponse>.Refused)await Add(
            new(subscription), Data with { ScheduledOn = Day.OrNone(scheduledAt) });

        Assert.That(refused.Code, Is.EqualTo(expected));
        Assert.That(refused.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, subscription.Version)));
        Assert.That(subscription.AddOns, Is.Empty);
    }

    private static IEnumerable<TestCaseData> Refused()
    {
        var given = ASubscription.WithoutAddOns();
        yield return Case(given.In(SubscriptionStatus.Cancelled), null, "subscription_cancelled");
        yield return Case(given.In(SubscriptionStatus.Blocked), null, "subscription_not_active");
        yield return Case(given.EndingOn("2026-04-01"), "2026-04-01", "scheduled_date_after_subscription_end");

        static TestCaseData Case(ASubscription given, string? scheduledAt, string expected) =>
            new TestCaseData(given, scheduledAt, expected).SetArgDisplayNames(expected);
    }

    private static Task<Outcome<SubscriptionAddOnResponse>> Add(FakeSubscriptions subscriptions, AddAddOnRequest request) =>
        new AddAddOnHandler(subscriptions, new FakeOfferings(AnOffering.AddOn().Build()), FakeClock.At())
            .Handle(new(ASubscription.Id, request), CancellationToken.None);
}
