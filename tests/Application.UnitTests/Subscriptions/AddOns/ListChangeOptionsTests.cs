using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class ListChangeOptionsTests
{
    [Test]
    public async Task ChangeOptions_OfAnAddOn_AreTheAvailableOfferingsOfItsGroup()
    {
        var offerings = new FakeOfferings(
            AnOffering.AddOn().Build(),
            AnOffering.AddOn("data-50gb").Build(),
            AnOffering.AddOn("old").Archived().Build(),
            AnOffering.AddOn("tv").InGroup("tv").Build());

        var reply = (await Options(new(ASubscription.WithAddOn().Build()), offerings)).Value;

        var option = reply.Body.Items.Single();
        Assert.That(
            (option.ProductOffering.ProductOfferingId, option.ChangeScheduleDate, reply.About!.Version),
            Is.EqualTo(("data-50gb", Day.Of("2026-03-10"), 2L)));
    }

    [Test]
    public async Task ChangeOptions_OfAnUnknownAddOn_AreRefused() => Assert.That(
        (await Options(new(ASubscription.WithoutAddOns().Build()), new())).Refusal!.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));

    [Test]
    public async Task ChangeOptions_OfAnUnknownSubscription_AreNotFound() => Assert.That(
        (await Options(new(), new())).Refusal!.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<ChangeOptionListResponse>> Options(FakeSubscriptionQueries queries, FakeOfferings offerings) =>
        new ListChangeOptionsHandler(queries, offerings, FakeClock.At())
            .Handle(new(ASubscription.Id, AnOffering.Data), CancellationToken.None);
}
