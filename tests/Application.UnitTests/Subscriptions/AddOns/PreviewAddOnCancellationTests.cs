using Connect.Application.Outcomes;
using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Subscriptions;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class PreviewAddOnCancellationTests
{
    private static readonly CancelAddOnRequest OfData = new() { ProductOfferingId = AnOffering.Data };

    [Test]
    public async Task Preview_WhenGranted_IsAboutTheVersionThatDecided()
    {
        var queries = new FakeSubscriptionQueries(ASubscription.WithAddOn().Build());

        var reply = (await Preview(queries, OfData)).Value;

        Assert.That(queries.Loaded, Is.EqualTo([AddOnLoad.LiveAnd(new(AnOffering.Data, null))]));
        Assert.That((reply.Body.SubscriptionAddOnId, reply.Body.Immediate), Is.EqualTo((AnId.OfAddOn(1), true)));
        Assert.That((reply.About, reply.Created), Is.EqualTo((new SubscriptionVersion(ASubscription.Id, 2), (string?)null)));
    }

    [Test]
    public async Task Preview_WhenRefused_IsAboutTheVersionThatRefused()
    {
        var refused = (Outcome<CancellationDecisionResponse>.Refused)await Preview(new(ASubscription.WithoutAddOns().Build()), OfData);

        Assert.That(refused.Reason.Code, Is.EqualTo(AddOnRefusals.AddOnNotFound));
        Assert.That(refused.About, Is.EqualTo(new SubscriptionVersion(ASubscription.Id, 1)));
    }

    [Test]
    public async Task Preview_OfAnUnknownSubscription_IsNotFound() =>
        Assert.That((await Preview(new(), OfData)).Refusal?.Code, Is.EqualTo(SubscriptionRefusals.SubscriptionNotFound));

    private static Task<Outcome<CancellationDecisionResponse>> Preview(FakeSubscriptionQueries queries, CancelAddOnRequest request) =>
        new PreviewAddOnCancellationHandler(queries, FakeClock.At()).Handle(new(ASubscription.Id, request), CancellationToken.None);
}
