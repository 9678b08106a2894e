using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>Preview and cancel agree, for every subscription, every request and every minute of the day.</summary>
public class CancellationForeseenLaws
{
    private const int Runs = 2_000;

    [Test]
    public void Preview_OfAnyCancel_EqualsWhatTheCancelThenDoes() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var held = it.Build();
        held.ApplyDue(it.Now.Now);
        var before = held.Version;

        var (previewed, cancelled) = (Preview(it), Cancel(it, held));

        Assert.That(Describe(previewed.Refusal), Is.EqualTo(Describe(cancelled.Refusal)));
        Assert.That(
            previewed.Refusal is null ? previewed.Value.Body.Events : [],
            Is.EqualTo(RaisedEvent.Of(held, before).Select(happened => happened.Type)));
        if (previewed.Refusal is null)
            AssertDone(previewed.Value.Body, cancelled.Value.Body);
    });

    private static void AssertDone(CancellationDecisionResponse foreseen, SubscriptionResponse after)
    {
        var addOn = after.AddOns!.Single(addOn => addOn.SubscriptionAddOnId == foreseen.SubscriptionAddOnId);

        Assert.That(addOn.ProductOffering.ProductOfferingId, Is.EqualTo(foreseen.ProductOfferingId));
        Assert.That(addOn.CancelledAt is not null, Is.EqualTo(foreseen.Immediate));
        if (foreseen.Immediate)
            Assert.That(addOn.Cancellation!.Rule, Is.EqualTo(foreseen.Rule));
        else if (foreseen.Events.Count > 0)
            Assert.That(addOn.PendingStatus!.ScheduledOn, Is.EqualTo(foreseen.EffectiveDate));
    }

    private static string? Describe(Refusal? refusal) => refusal is null ? null : Snapshot.Of(refusal);

    private static Outcome<CancellationDecisionResponse> Preview(CancelCase it) =>
        new PreviewAddOnCancellationHandler(new FakeSubscriptionQueries(it.Build()), FakeClock.At(it.Now, it.Given.Zone))
            .Handle(new(ASubscription.Id, CancelAddOnRequest.For(it.Request)), CancellationToken.None).GetAwaiter().GetResult();

    private static Outcome<SubscriptionResponse> Cancel(CancelCase it, Subscription held) =>
        new CancelAddOnHandler(new FakeSubscriptions(held), FakeClock.At(it.Now, it.Given.Zone))
            .Handle(new(ASubscription.Id, CancelAddOnRequest.For(it.Request), IncludesAddOns: true), CancellationToken.None)
            .GetAwaiter().GetResult();
}
