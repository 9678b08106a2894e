using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class UndoSubscriptionCancellationTests
{
    [Test]
    public async Task Undo_OfAScheduledEnd_ReturnsTheSubscriptionWithoutIt()
    {
        var reply = (await Undo(new(ASubscription.WithAddOn().EndingOn("2026-06-01").Build()))).Value;

        Assert.That((reply.Body.PendingStatus, reply.About!.Version), Is.EqualTo((null as PendingSubscriptionStatusResponse, 3L)));
    }

    [Test]
    public async Task Undo_WhenTheEndIsDue_IsRefused() => Assert.That(
        (await Undo(new(ASubscription.WithAddOn().EndingOn("2026-03-10").Build()))).Refusal!.Code,
        Is.EqualTo(CancellationRefusals.CancellationAlreadyEffective));

    [Test]
    public async Task Undo_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Undo(new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<SubscriptionResponse>> Undo(FakeSubscriptions subscriptions) =>
        new UndoSubscriptionCancellationHandler(subscriptions, FakeClock.At()).Handle(new(ASubscription.Id), CancellationToken.None);
}
