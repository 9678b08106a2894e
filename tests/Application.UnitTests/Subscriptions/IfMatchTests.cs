using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Domain.Refusals;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>The subscription stands at version 2.</summary>
public class IfMatchTests
{
    private static IEnumerable<TestCaseData> Cases()
    {
        yield return new TestCaseData(null, null).SetArgDisplayNames("left out");
        yield return new TestCaseData(new IfMatch(null), null).SetArgDisplayNames("*");
        yield return new TestCaseData(new IfMatch([2]), null).SetArgDisplayNames("2");
        yield return new TestCaseData(new IfMatch([1, 2]), null).SetArgDisplayNames("1, 2");
        yield return new TestCaseData(new IfMatch([1, 3]), "precondition_failed").SetArgDisplayNames("1, 3");
        yield return new TestCaseData(new IfMatch([]), "precondition_failed").SetArgDisplayNames("empty");
    }

    [TestCaseSource(nameof(Cases))]
    public async Task CancelAddOn_WithVersions_IsGrantedForOneOfThemOnly(IfMatch? ifMatch, string? expected)
    {
        var (subscription, before) = (ASubscription.WithAddOn().Build(), Snapshot.Of(ASubscription.WithAddOn().Build()));
        var command = new CancelAddOn(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data }, IfMatch: ifMatch);

        var refusal = (await new CancelAddOnHandler(new FakeSubscriptions(subscription), FakeClock.At())
            .Handle(command, CancellationToken.None)).Refusal;

        Expect(refusal, expected);
        Assert.That(Snapshot.Of(subscription) == before, Is.EqualTo(expected is not null));
    }

    [TestCaseSource(nameof(Cases))]
    public async Task AddAddOn_WithVersions_IsGrantedForOneOfThemOnly(IfMatch? ifMatch, string? expected)
    {
        var (subscription, before) = (ASubscription.WithAddOn().Build(), Snapshot.Of(ASubscription.WithAddOn().Build()));
        var command = new AddAddOn(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data }, ifMatch);
        var offerings = new FakeOfferings(AnOffering.AddOn().Build());

        var refusal = (await new AddAddOnHandler(new FakeSubscriptions(subscription), offerings, FakeClock.At())
            .Handle(command, CancellationToken.None)).Refusal;

        Expect(refusal, expected);
        Assert.That(Snapshot.Of(subscription) == before, Is.EqualTo(expected is not null));
    }

    [Test]
    public async Task CancelAddOn_OfAnUnknownSubscription_IsNotFoundForAnyVersion()
    {
        var command = new CancelAddOn(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data }, IfMatch: new([7]));

        var refusal =
            (await new CancelAddOnHandler(new FakeSubscriptions(), FakeClock.At()).Handle(command, CancellationToken.None)).Refusal;

        Expect(refusal, "subscription_not_found");
    }

    private static void Expect(Refusal? refusal, string? code) => Assert.That(refusal?.Code.Value, Is.EqualTo(code));
}
