using Connect.Application.Events;
using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ListAddOnsTests
{
    private const string EndDate = "2026-04-01";
    private static readonly DateTimeOffset Now = FakeClock.Usual.Now, End = Clock.At(EndDate + " 00:00").Now;

    // The first was cancelled in February, the second will end on the first of April, the third was added last week.
    private static readonly ASubscription Sold = ASubscription.WithAddOn().AndAddOn().AndAddOn(soldAt: Clock.At("2026-03-03 09:00"))
        .AndCancelled(ACancel.OfAddOn(1), Clock.At("2026-02-10 12:00"))
        .AndCancelled(ACancel.OfAddOn(2).On(EndDate), Clock.At("2026-03-04 12:00"));

    [Test]
    public async Task ListAddOns_WithoutStatus_ReturnsLiveAddOns()
    {
        var queries = new FakeSubscriptionQueries(Sold.Build());

        Assert.That(await List(queries), Is.EqualTo(["2 Active", "3 Active"]));
        Assert.That(queries.Loaded, Is.EqualTo([AddOnLoad.Live]));
    }

    [Test]
    public async Task ListAddOns_ByAnEndedStatus_LoadsAndReturnsThose()
    {
        var queries = new FakeSubscriptionQueries(Sold.Build());

        Assert.That(await List(queries, null, AddOnStatus.Expired, AddOnStatus.Cancelled), Is.EqualTo(["1 Cancelled"]));
        Assert.That(queries.Loaded, Is.EqualTo([AddOnLoad.All]));
    }

    [Test]
    public async Task ListAddOns_AsOfNow_HasTheVersionAndReadsNoHistory()
    {
        var queries = new FakeSubscriptionQueries(Sold.Build());

        var reply = (await Handle(queries, null)).Value;

        Assert.That(reply.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 6)));
        Assert.That(queries.HistoryAsked, Is.Empty);
    }

    [Test]
    public async Task ListAddOns_AsOfTheFuture_AppliesPendingChanges()
    {
        var queries = new FakeSubscriptionQueries(Sold.Build());

        Assert.That(await List(queries, End.AddMilliseconds(-1)), Is.EqualTo(["2 Active", "3 Active"]));
        Assert.That(await List(queries, End), Is.EqualTo(["3 Active"]));
        Assert.That(await List(queries, End, AddOnStatus.Cancelled), Is.EqualTo(["1 Cancelled", "2 Cancelled"]));
        Assert.That(queries.HistoryAsked, Is.Empty);
    }

    [Test]
    public async Task ListAddOns_AsOfThePast_ReadsLaterChangesFromHistory()
    {
        var then = Clock.At("2026-02-01 12:00").Now;
        var asItWas = EventData.Of(ASubscription.WithAddOn().Build().Events[^1]);
        var queries = new FakeSubscriptionQueries(Sold.Build()) { History = { [AnId.OfAddOn(1)] = new(asItWas) } };

        Assert.That(await List(queries, then), Is.EqualTo(["1 Active"]));
        Assert.That(queries.HistoryAsked, Is.EqualTo([then]));
        Assert.That(queries.Loaded, Is.EqualTo([AddOnLoad.All]));
    }

    [Test]
    public async Task ListAddOns_AsOfAnotherInstant_HasTheVersionOfNow()
    {
        Assert.That((await Handle(new(Sold.Build()), End)).Value.About!.Version, Is.EqualTo(6));
        Assert.That((await Handle(new(Sold.Build()), Now.AddDays(-7))).Value.About!.Version, Is.EqualTo(6));
    }

    [Test]
    public async Task ListAddOns_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Handle(new(), null)).Refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    // By their numbers, in the order of the response.
    private static async Task<IEnumerable<string>> List(
        FakeSubscriptionQueries queries, DateTimeOffset? asOf = null, params AddOnStatus[] statuses) =>
        (await Handle(queries, asOf, statuses)).Value.Body.Items.Select(
            addOn => $"{addOn.SubscriptionAddOnId.ToString()[^1]} {addOn.Status}");

    private static Task<Outcome<AddOnListResponse>> Handle(
        FakeSubscriptionQueries queries, DateTimeOffset? asOf, params AddOnStatus[] statuses) =>
        new ListAddOnsHandler(queries, FakeClock.At()).Handle(new(ASubscription.Id, statuses, asOf), CancellationToken.None);
}
