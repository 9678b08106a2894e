using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ChangeAddOnTests
{
    private const string More = "data-50gb";
    private static readonly ProductOffering Larger = AnOffering.AddOn(More).Build();

    [Test]
    public async Task Change_OnADate_ReturnsTheAddOnWithThePendingOffering()
    {
        var subscriptions = new FakeSubscriptions(ASubscription.WithAddOn().Build());

        var reply = (await Change(subscriptions, new(Larger), Day.Of("2026-06-01"))).Value;

        var pending = reply.Body.PendingProductOffering!;
        Assert.That(
            (pending.Product.ProductOfferingId, pending.ScheduledOn, reply.About!.Version),
            Is.EqualTo((More, Day.Of("2026-06-01"), 3L)));
        Assert.That(subscriptions.Loaded.Single(), Is.EqualTo(AddOnLoad.LiveAnd(new(null, AnId.OfAddOn(1)))));
    }

    [Test]
    public async Task Change_ToAnUnknownOffering_IsNotFound() => Assert.That(
        (await Change(new(ASubscription.WithAddOn().Build()), new())).Refusal!.Code, Is.EqualTo(CatalogRefusals.ProductOfferingNotFound));

    [Test]
    public async Task Change_OfAnUnknownSubscription_IsNotFound() => Assert.That(
        (await Change(new(), new(Larger))).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    [Test]
    public void RequestForAChange_IsThatChange()
    {
        var request = new ChangeAddOnRequest
        {
            SubscriptionAddOnId = AnId.OfAddOn(1),
            ProductOfferingId = More,
            ScheduledOn = Day.Of("2026-06-01"),
            Reason = "More",
            Metadata = new("{}"),
        };

        Assert.That(ChangeAddOnRequest.For(request.ToChange()), Is.EqualTo(request));
    }

    [TestCase("", null, "Request.ProductOfferingId")]
    [TestCase("data", "2200-01-01", "Request.ScheduledOn")]
    [TestCase("data", "2199-12-31", null)]
    public void Request_WithAnInvalidPart_NamesIt(string offering, string? scheduledOn, string? fault)
    {
        var request = new ChangeAddOnRequest
        {
            SubscriptionAddOnId = AnId.OfAddOn(1),
            ProductOfferingId = offering,
            ScheduledOn = Day.OrNone(scheduledOn),
        };

        var result = new ChangeAddOnValidator().Validate(new ChangeAddOn(ASubscription.Id, request));

        Assert.That(result.Errors.Select(error => error.PropertyName), Is.EqualTo(fault is null ? [] : new[] { fault }));
    }

    private static Task<Outcome<SubscriptionAddOnResponse>> Change(
        FakeSubscriptions subscriptions, FakeOfferings offerings, DateOnly? scheduledOn = null)
    {
        var request = new ChangeAddOnRequest { SubscriptionAddOnId = AnId.OfAddOn(1), ProductOfferingId = More, ScheduledOn = scheduledOn };
        return new ChangeAddOnHandler(subscriptions, offerings, FakeClock.At())
            .Handle(new(ASubscription.Id, request), CancellationToken.None);
    }
}
