using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>Preview, options and cancel agree, for every subscription, every request and every minute of the day.</summary>
public class CancellationForeseenLaws
{
    private const int Runs = 2_000;

    [Test]
    public void Preview_OfAnyCancel_EqualsWhatTheCancelThenDoes() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var (previewed, held) = (Preview(it), it.Build());
        held.ApplyDue(it.Now.Now);
        var sent = held.Events.Count;

        var cancelled = Cancel(it, held);

        Assert.That(
            previewed.Refusal is { } refusal ? Snapshot.Of(refusal) : null,
            Is.EqualTo(cancelled.Refusal is { } actual ? Snapshot.Of(actual) : null));
        Assert.That(
            previewed.Refusal is null ? previewed.Value.Body.Events : [],
            Is.EqualTo(held.Events.Skip(sent).Select(happened => happened.Type)));
        if (previewed.Refusal is null)
            AssertDone(previewed.Value.Body, cancelled.Value.Body);
    });

    [Test]
    public void PreviewAndCancel_ExpectingThePreviewedDate_AreTheSameAsWithout() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        var free = Expecting(it, null);
        if (Preview(free) is not Outcome<CancellationDecisionResponse>.Granted { Reply: var foreseen })
            return;

        var (agreed, held, other) = (Expecting(it, foreseen.Body.EffectiveDate), it.Build(), it.Build());

        Assert.That(Describe(Preview(agreed)), Is.EqualTo(Snapshot.Of(foreseen.Body)));
        Assert.That(Snapshot.Of(Cancel(agreed, held).Value), Is.EqualTo(Snapshot.Of(Cancel(free, other).Value)));
        Assert.That(Snapshot.Of(held), Is.EqualTo(Snapshot.Of(other)));
    });

    [Test]
    public void PreviewAndCancel_ExpectingAnotherDate_AreRefusedWithThePreviewedDate() => Law.Holds(CancelCases.Any, Runs, it =>
    {
        if (Preview(Expecting(it, null)) is not Outcome<CancellationDecisionResponse>.Granted { Reply: var foreseen })
            return;

        var (disagreed, held) = (Expecting(it, foreseen.Body.EffectiveDate.AddDays(it.Minutes % 2 == 0 ? 1 : -1)), it.Build());
        held.ApplyDue(it.Now.Now);
        var before = Snapshot.Of(held);

        var refusals = new[] { Preview(disagreed).Refusal, Cancel(disagreed, held).Refusal };

        Assert.That(
            refusals.Select(refusal => (refusal as EffectiveDateChanged)?.EffectiveDate),
            Is.All.EqualTo(foreseen.Body.EffectiveDate));
        Assert.That(Snapshot.Of(refusals[1]!), Is.EqualTo(Snapshot.Of(refusals[0]!)));
        Assert.That(Snapshot.Of(held), Is.EqualTo(before));
    });

    [Test]
    public void Preview_SentTwice_IsTheSameAndWritesNothing() => Law.Holds(CancelCases.Any, Runs / 4, it =>
    {
        var held = it.Build();
        held.ApplyDue(it.Now.Now);
        var before = Snapshot.Of(held);

        var said = Describe(Preview(it, held));

        Assert.That(Describe(Preview(it, held)), Is.EqualTo(said));
        Assert.That(Snapshot.Of(held), Is.EqualTo(before));
    });

    [Test]
    public void Options_DefaultDate_EqualsThatOfAPreviewWithoutDate() => Law.Holds(CancelCases.Any, Runs / 4, it =>
    {
        var options = new ListCancelOptionsHandler(new FakeSubscriptionQueries(it.Build()), FakeClock.At(it.Now))
            .Handle(new(ASubscription.Id), CancellationToken.None).GetAwaiter().GetResult().Value.Body;

        foreach (var option in options.Items)
        {
            var preview = Preview(it with { Request = new(new(option.ProductOfferingId, option.SubscriptionAddOnId)) });
            Assert.That(
                (option.Cancellable, option.DefaultDate, option.BlockedBy),
                Is.EqualTo(preview.Refusal is { } refusal
                    ? (false, (DateOnly?)null, refusal.Code.Value)
                    : (true, preview.Value.Body.EffectiveDate, null)));
        }
    });

    private static void AssertDone(CancellationDecisionResponse said, SubscriptionResponse after)
    {
        var addOn = after.AddOns!.Single(addOn => addOn.SubscriptionAddOnId == said.SubscriptionAddOnId);

        Assert.That(addOn.ProductOffering.ProductOfferingId, Is.EqualTo(said.ProductOfferingId));
        Assert.That(addOn.CancelledAt is not null, Is.EqualTo(said.Immediate));
        if (said.Immediate)
            Assert.That(addOn.Cancellation!.Rule, Is.EqualTo(said.Rule));
        else if (said.Events.Count > 0)
            Assert.That(addOn.PendingStatus!.ScheduledOn, Is.EqualTo(said.EffectiveDate));
    }

    private static CancelCase Expecting(CancelCase it, DateOnly? date) =>
        it with { Request = it.Request with { ExpectedEffectiveDate = date } };

    private static Outcome<CancellationDecisionResponse> Preview(CancelCase it) => Preview(it, it.Build());

    private static Outcome<CancellationDecisionResponse> Preview(CancelCase it, Subscription held) =>
        new PreviewAddOnCancellationHandler(new FakeSubscriptionQueries(held), FakeClock.At(it.Now))
            .Handle(new(ASubscription.Id, CancelAddOnRequest.For(it.Request)), CancellationToken.None).GetAwaiter().GetResult();

    private static Outcome<SubscriptionResponse> Cancel(CancelCase it, Subscription held) =>
        new CancelAddOnHandler(new FakeSubscriptions(held), FakeClock.At(it.Now))
            .Handle(new(ASubscription.Id, CancelAddOnRequest.For(it.Request), ExpandAddOns: true), CancellationToken.None)
            .GetAwaiter().GetResult();

    private static string Describe(Outcome<CancellationDecisionResponse> preview) =>
        preview.Refusal is { } refusal ? Snapshot.Of(refusal) : Snapshot.Of(preview.Value.Body);
}
