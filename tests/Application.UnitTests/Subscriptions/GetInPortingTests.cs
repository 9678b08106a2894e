using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class GetInPortingTests
{
    [Test]
    public async Task GetInPorting_OfANumberThatIsPortedIn_ReturnsItsDetails()
    {
        var reply = (await Get(With(PortingDirection.Inbound))).Value;

        Assert.That(
            (reply.Body.Msisdn, reply.Body.Status, reply.Body.Details, reply.Body.ScheduledOn, reply.About!.Version),
            Is.EqualTo(("+46700000001", PortingStatus.Scheduled, new RawJson("{}"), (DateOnly?)Day.Of("2026-06-01"), 1L)));
    }

    [TestCase(PortingDirection.Outbound)]
    [TestCase(null)]
    public async Task GetInPorting_OfANumberThatIsNotPortedIn_IsNotFound(PortingDirection? direction) =>
        Assert.That((await Get(With(direction))).Refusal!.Code, Is.EqualTo(PortingRefusals.PortingNotFound));

    [Test]
    public async Task GetInPorting_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Get(new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static FakeSubscriptionQueries With(PortingDirection? direction)
    {
        var subscription = ASubscription.WithoutAddOns().Build();
        if (direction is { } to)
        {
            subscription.ImportPorting(new(
                "+46700000001", to, PortingStatus.Scheduled, Day.Of("2026-06-01"), new("{}"), ASubscription.Started.Now, null));
        }

        return new(subscription);
    }

    private static Task<Outcome<PortingResponse>> Get(FakeSubscriptionQueries queries) =>
        new GetInPortingHandler(queries, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
