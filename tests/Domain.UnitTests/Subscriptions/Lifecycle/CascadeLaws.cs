using Connect.Domain.Subscriptions;
using Connect.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Connect.Domain.UnitTests.Subscriptions;

/// <summary>Laws of cancelling any subscription on any date, and of undoing it.</summary>
public class CascadeLaws
{
    private const int Runs = 1_000, LongAfter = 2_000;

    private static readonly Gen<(GeneratedSubscription Given, int InDays)> Cancellations =
        from given in CancelCases.AnySubscription
        from days in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 500)))
        select (given, days);

    [Test]
    public void End_WhetherAtOnceOrDue_LeavesNothingLiveAndEndsEachAddOnWithOneEvent() => Law.Holds(Cancellations, Runs, it =>
    {
        var subscription = it.Given.Build();
        subscription.ApplyDue(it.Given.At(1).Now);
        var (live, events) = (Live(subscription), subscription.Events.Count);
        if (subscription.Cancel(On(it.Given, it.InDays), it.Given.At(1)).Refusal is { } refusal)
        {
            Assert.That(refusal.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionCancelled));
            return;
        }

        subscription.ApplyDue(it.Given.At(1).Now.AddDays(LongAfter));

        var raised = subscription.Events.Skip(events).ToList();
        Assert.That((subscription.Status, Live(subscription)), Is.EqualTo((SubscriptionStatus.Cancelled, Array.Empty<Guid>())));
        Assert.That(
            raised.Where(happened => happened.Type == EventTypes.AddOnCancelled).Select(happened => happened.AddOn!.SubscriptionAddOnId),
            Is.EquivalentTo(live));
        Assert.That(raised.Count(happened => happened.Type == EventTypes.SubscriptionCancelled), Is.EqualTo(1));
        Assert.That(raised[^1].Type, Is.EqualTo(EventTypes.SubscriptionCancelled), "nothing happens after the end");
        Assert.That(
            subscription.AddOns.Where(addOn => live.Contains(addOn.SubscriptionAddOnId)).Select(addOn => addOn.CancelledAt),
            Is.All.LessThanOrEqualTo(subscription.CancelledAt!.Value));
    });

    [Test]
    public void Undo_OfAScheduledEnd_RestoresEverythingButVersionAndTime() => Law.Holds(Cancellations, Runs, it =>
    {
        var subscription = it.Given.Build();
        subscription.ApplyDue(it.Given.At(1).Now);
        if (subscription.Status is SubscriptionStatus.Cancelled or SubscriptionStatus.Pending || subscription.CancellationDate is not null)
            return;

        subscription.ImportPendingMsisdn("+46700000009", it.Given.Today.AddDays(300), it.Given.At(0).Calendar);
        var before = State(subscription);
        _ = subscription.Cancel(On(it.Given, it.InDays + 1), it.Given.At(1)).Value;
        _ = subscription.UndoCancellation(it.Given.At(2)).Value;

        Assert.That(State(subscription), Is.EqualTo(before));
    });

    private static SubscriptionCancellationRequest On(GeneratedSubscription given, int inDays) =>
        new(SubscriptionCancelSchedule.Date, given.Today.AddDays(inDays), ACancellation.Why);

    private static Guid[] Live(Subscription subscription) =>
        [.. subscription.AddOns.Where(addOn => addOn.IsLive).Select(addOn => addOn.SubscriptionAddOnId)];

    private static string State(Subscription subscription) => Snapshot.Of(new
    {
        subscription.Status,
        subscription.Pending,
        subscription.Cancellation,
        subscription.CancelledAt,
        subscription.NextDueAt,
        subscription.Msisdn,
        subscription.PendingMsisdn,
        subscription.Terms,
        subscription.PendingProductOffering,
        subscription.AddOns,
    });
}
