using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ListCancelOptionsTests
{
    [Test]
    public async Task Options_OfALiveAddOn_AreAboutTheVersionThatDecided()
    {
        var bound = ASubscription.WithAddOn(AnOffering.AddOn().Bound(months: 12).CancelledAt(Schedule.NextDay))
            .AndCancelled(ACancel.OfOffering().On("2027-02-01"), ASubscription.Started).EndingOn("2028-01-01");
        var queries = new FakeSubscriptionQueries(bound.Build());

        var reply = (await List(queries)).Value;

        var (earliest, pending) = (Day.Of("2027-01-15"), Day.Of("2027-02-01"));
        Assert.That(queries.Loaded, Is.EqualTo([AddOnLoad.Live]));
        Assert.That(reply.Body.Items, Is.EqualTo([new CancelOptionResponse(
            AnId.OfAddOn(1), AnOffering.Data, Cancellable: true, BlockedBy: null, Schedule.NextDay, DefaultDate: pending, earliest,
            LatestDate: Day.Of("2028-01-01"), CommitmentEndsOn: earliest, PendingCancellationDate: pending)]));
        Assert.That((reply.About?.Version, reply.Created), Is.EqualTo((3L, (string?)null)));
    }

    [Test]
    public async Task Options_OfACancelledSubscription_NameTheRefusalOfEveryCancel()
    {
        var cancelled = ASubscription.WithAddOn().In(SubscriptionStatus.Cancelled).Build();

        var option = (await List(new(cancelled))).Value.Body.Items.Single();

        Assert.That((option.Cancellable, option.BlockedBy), Is.EqualTo((false, "subscription_cancelled")));
        Assert.That((option.DefaultDate, option.EarliestDate), Is.EqualTo(((DateOnly?)null, (DateOnly?)null)));
    }

    [Test]
    public async Task Options_OfAnUnknownSubscription_AreNotFound() =>
        Assert.That((await List(new())).Refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<CancelOptionListResponse>> List(FakeSubscriptionQueries queries) =>
        new ListCancelOptionsHandler(queries, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
