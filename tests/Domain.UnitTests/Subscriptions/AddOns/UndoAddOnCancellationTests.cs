using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Domain.UnitTests.Subscriptions;

public class UndoAddOnCancellationTests
{
    private static readonly AddOnSelector Data = new(AnOffering.Data, null);

    [Test]
    public void Undo_WhenACancellationIsScheduled_RestoresTheAddOnAsItWasBefore()
    {
        var subscription = Scheduled(1).Build();

        var kept = subscription.UndoAddOnCancellation(Data, Attempt.Now).Value;

        Assert.That(
            (kept.Status, kept.Pending, kept.Cancellation, kept.UpdatedAt),
            Is.EqualTo((AddOnStatus.Active, (PendingAddOnStatus?)null, (Cancellation?)null, Attempt.Now.Now)));
        Assert.That(
            RaisedEvent.Of(subscription, after: 3),
            Is.EqualTo([new RaisedEvent(4, "subscription.addon.cancellation_undone", Attempt.Now.Now)]));
        Assert.That((subscription.NextDueAt, subscription.Events[^1].IsFromDueChange), Is.EqualTo(((DateTimeOffset?)null, false)));
    }

    [Test]
    public void Undo_WhenOneOfSeveralAddOnsHasACancellation_UndoesThatOne()
    {
        var subscription = Scheduled(2).AndAddOn().Build();

        Assert.That(subscription.UndoAddOnCancellation(Data, Attempt.Now).Value.SubscriptionAddOnId, Is.EqualTo(AnId.OfAddOn(2)));
    }

    [Test]
    public void Undo_WhenSeveralAreScheduled_IsRefusedWithTheirIds()
    {
        var refusal = Refused(Scheduled(2).AndCancelled(ACancel.OfAddOn(1).On("2026-05-01"), Attempt.Now), Data);

        Assert.That(((AddOnAmbiguous)refusal).SubscriptionAddOnIds, Is.EqualTo([AnId.OfAddOn(1), AnId.OfAddOn(2)]));
    }

    [Test]
    public void Undo_WhenNoneIsScheduled_IsRefused() =>
        Assert.That(Refused(ASubscription.WithAddOn(), Data).Code, Is.EqualTo(CancellationRefusals.NothingToUndo));

    [Test]
    public void Undo_WhenTheAddOnHasNotStarted_IsRefused() =>
        Assert.That(Refused(ASubscription.WithAddOn(starting: "2026-06-01"), Data).Code, Is.EqualTo(CancellationRefusals.NothingToUndo));

    [Test]
    public void Undo_WhenTheAddOnEndsWithItsSubscriptionOnly_IsRefused() =>
        Assert.That(Refused(ASubscription.WithAddOn().EndingOn("2026-06-01"), Data).Code, Is.EqualTo(CancellationRefusals.NothingToUndo));

    [Test]
    public void Undo_WhenItHasEnded_IsRefusedAndSaysWhen()
    {
        var refusal = Refused(ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-01-15"), ASubscription.Started), Data);

        Assert.That((refusal.Code, refusal.Detail), Is.EqualTo((
            CancellationRefusals.CancellationAlreadyEffective,
            $"The add-on {AnId.OfAddOn(1)} was cancelled on 2026-01-15T09:00:00.000Z; add it again.")));
    }

    [Test]
    public void Undo_WhenItHasExpired_IsRefused() =>
        Assert.That(
            Refused(ASubscription.WithAddOn().AndExpired(1, Attempt.Now), Data).Code,
            Is.EqualTo(CancellationRefusals.CancellationAlreadyEffective));

    [Test]
    public void Undo_WhenOneAddOnHasEndedAndAnotherIsActive_IsRefusedAsNothingToUndo() => Assert.That(
        Refused(ASubscription.WithAddOn().AndAddOn().AndCancelled(ACancel.OfAddOn(1).On("2026-03-10"), Attempt.Now), Data).Code,
        Is.EqualTo(CancellationRefusals.NothingToUndo));

    [Test]
    public void Undo_WhenTheSubscriptionNeverHeldIt_IsRefused() =>
        Assert.That(Refused(Scheduled(1), new(AnOffering.Data, AnId.OfAddOn(7))).Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));

    // So many of one offering, of which the last is scheduled to end.
    private static ASubscription Scheduled(int count) => Enumerable.Range(2, count - 1)
        .Aggregate(ASubscription.WithAddOn(), (given, _) => given.AndAddOn())
        .AndCancelled(ACancel.OfAddOn(count).On("2026-04-01"), Attempt.Now);

    private static Refusal Refused(ASubscription given, AddOnSelector selector)
    {
        var subscription = given.Build();
        var before = Snapshot.Of(subscription);

        var result = subscription.UndoAddOnCancellation(selector, Attempt.Now);

        Assert.That(Snapshot.Of(subscription), Is.EqualTo(before));
        return result.Refusal!;
    }
}
