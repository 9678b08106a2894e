using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Fakes;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

/// <summary>The subscription has version 3: its add-on is scheduled to end.</summary>
public class IfMatchTests
{
    private static readonly ASubscription Scheduled = ASubscription.WithAddOn()
        .AndCancelled(ACancel.OfOffering().On("2026-04-01"), ASubscription.Started);

    private static IEnumerable<TestCaseData> Cases()
    {
        yield return new TestCaseData(null, null).SetArgDisplayNames("left out");
        yield return new TestCaseData(new IfMatch(null), null).SetArgDisplayNames("*");
        yield return new TestCaseData(new IfMatch([3]), null).SetArgDisplayNames("3");
        yield return new TestCaseData(new IfMatch([2, 3]), null).SetArgDisplayNames("2, 3");
        yield return new TestCaseData(new IfMatch([2, 4]), "precondition_failed").SetArgDisplayNames("2, 4");
        yield return new TestCaseData(new IfMatch([]), "precondition_failed").SetArgDisplayNames("empty");
    }

    [TestCaseSource(nameof(Cases))]
    public async Task CancelAddOn_WithVersions_IsGrantedForOneOfThemOnly(IfMatch? ifMatch, string? expected)
    {
        var subscription = Scheduled.Build();

        var code = await Cancel(new(subscription), ifMatch, "2026-05-01");

        Assert.That((code, subscription.Version), Is.EqualTo((expected ?? "ok", expected is null ? 4 : 3)));
    }

    [Test]
    public async Task CancelAddOn_OfAnUnknownSubscription_IsNotFoundForAnyVersion() =>
        Assert.That(await Cancel(new(), new([7]), null), Is.EqualTo("subscription_not_found"));

    [TestCase(3, "ok")]
    [TestCase(2, "precondition_failed")]
    public async Task AddAddOn_WithAVersion_IsGrantedForThatOnly(long version, string expected)
    {
        var offerings = new FakeOfferings(AnOffering.AddOn().Build());
        var command = new AddAddOn(ASubscription.Id, new() { ProductOfferingId = AnOffering.Data }, new([version]));

        var outcome = await new AddAddOnHandler(new FakeSubscriptions(Scheduled.Build()), offerings, FakeClock.At())
            .Handle(command, CancellationToken.None);

        Assert.That(outcome.Code, Is.EqualTo(expected));
    }

    [TestCase(3, "ok")]
    [TestCase(2, "precondition_failed")]
    public async Task UndoAddOnCancellation_WithAVersion_IsGrantedForThatOnly(long version, string expected)
    {
        var command = new UndoAddOnCancellation(
            ASubscription.Id, new() { ProductOfferingId = AnOffering.Data }, IfMatch: new([version]));

        var outcome = await new UndoAddOnCancellationHandler(new FakeSubscriptions(Scheduled.Build()), FakeClock.At())
            .Handle(command, CancellationToken.None);

        Assert.That(outcome.Code, Is.EqualTo(expected));
    }

    private static async Task<string> Cancel(FakeSubscriptions subscriptions, IfMatch? ifMatch, string? date)
    {
        var request = new CancelAddOnRequest { ProductOfferingId = AnOffering.Data, ScheduledOn = Day.OrNone(date) };
        var command = new CancelAddOn(ASubscription.Id, request, IfMatch: ifMatch);
        return (await new CancelAddOnHandler(subscriptions, FakeClock.At()).Handle(command, CancellationToken.None)).Code;
    }
}
