using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class UndoAddOnCancellationTests
{
    private static readonly ASubscription Scheduled = ASubscription.WithAddOn()
        .AndCancelled(ACancel.OfOffering().On("2026-04-01"), ASubscription.Started);

    [TestCase(true)]
    [TestCase(false)]
    public async Task Undo_WhenScheduled_SavesAndReturnsTheSubscription(bool expand)
    {
        var subscriptions = new FakeSubscriptions(Scheduled.Build());

        var reply = (await Undo(subscriptions, expand: expand)).Value;

        Assert.That((reply.About!.Version, reply.Body.AddOns?.Single().PendingStatus), Is.EqualTo((4L, (PendingAddOnStatusResponse?)null)));
        Assert.That(reply.Body.AddOns?.Count, Is.EqualTo(expand ? 1 : (int?)null));
        Assert.That(subscriptions.Loaded.Single(), Is.EqualTo(expand ? AddOnLoad.All : AddOnLoad.LiveAnd(new(AnOffering.Data, null))));
    }

    [Test]
    public async Task Undo_WhenTheCancellationIsDue_IsRefusedAndSavesThatTheAddOnHasEnded()
    {
        var subscription = ASubscription.WithAddOn().AndCancelled(ACancel.OfOffering().On("2026-03-10"), ASubscription.Started).Build();

        Assert.That(
            (await Undo(new FakeSubscriptions(subscription))).Refusal!.Code,
            Is.EqualTo(CancellationRefusals.CancellationAlreadyEffective));
        Assert.That(subscription.AddOns.Single().CancelledAt, Is.EqualTo(Clock.At("2026-03-10").Now));
    }

    [Test]
    public async Task Undo_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Undo(new FakeSubscriptions())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    [TestCase(null, false, "Request.ProductOfferingId")]
    [TestCase("", true, "Request.ProductOfferingId")]
    [TestCase("data", false, null)]
    [TestCase(null, true, null)]
    public void Selector_WithoutOfferingAndId_IsInvalid(string? offering, bool hasId, string? fault)
    {
        var request =
            new UndoAddOnCancellationRequest { ProductOfferingId = offering, SubscriptionAddOnId = hasId ? AnId.OfAddOn(1) : null };

        var result = new UndoAddOnCancellationValidator().Validate(new UndoAddOnCancellation(ASubscription.Id, request));

        Assert.That(result.Errors.Select(error => error.PropertyName), Is.EqualTo(fault is null ? [] : new[] { fault }));
    }

    private static Task<Outcome<SubscriptionResponse>> Undo(FakeSubscriptions subscriptions, bool expand = false) =>
        new UndoAddOnCancellationHandler(subscriptions, FakeClock.At())
            .Handle(new(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data }, expand), CancellationToken.None);
}
