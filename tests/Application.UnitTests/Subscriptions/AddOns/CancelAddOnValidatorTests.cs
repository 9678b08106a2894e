using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Validation;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class CancelAddOnValidatorTests
{
    private static readonly CancelAddOnRequest OfData = new() { ProductOfferingId = "data" };

    [TestCase(null, false, false)]
    [TestCase("data", false, true)]
    [TestCase(null, true, true)]
    [TestCase("data", true, true)]
    public Task Selector_WithOfferingOrIdOrBoth_IsValid(string? offering, bool addOn, bool taken) =>
        Expect(new() { ProductOfferingId = offering, SubscriptionAddOnId = addOn ? AnId.OfAddOn(1) : null }, "/productOfferingId", taken);

    [Test]
    public async Task Selector_WithoutOfferingAndId_IsInvalid()
    {
        var fault = (await Shape.Faults(new CancelAddOnValidator(), new(ASubscription.Id, new()))).Single();

        Assert.That(fault.Detail, Is.EqualTo("is required if subscriptionAddonId is not given"));
    }

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(64, true)]
    [TestCase(65, false)]
    public async Task ProductOfferingId_Of1To64Characters_IsValid(int length, bool taken)
    {
        await Expect(OfData with { ProductOfferingId = AText.Of(length) }, "/productOfferingId", taken);
        await Expect(
            OfData with { ProductOfferingId = AText.Of(length), SubscriptionAddOnId = AnId.OfAddOn(1) }, "/productOfferingId", taken);
    }

    [TestCase("1999-12-31", false)]
    [TestCase("2000-01-01", true)]
    [TestCase("2199-12-31", true)]
    [TestCase("2200-01-01", false)]
    public async Task ScheduledAt_From2000To2199_IsValid(string date, bool taken)
    {
        await Expect(OfData with { ScheduledOn = Day.Of(date) }, "/scheduledAt", taken);
        await Expect(OfData with { ExpectedEffectiveDate = Day.Of(date) }, "/expectedEffectiveDate", taken);
    }

    [TestCase(0, true)]
    [TestCase(500, true)]
    [TestCase(501, false)]
    public Task Reason_OfUpTo500Characters_IsValid(int length, bool taken) =>
        Expect(OfData with { Reason = AText.Of(length) }, "/reason", taken);

    [Test]
    public Task Metadata_WhenTooLarge_IsInvalidAtItsPlace() =>
        Expect(OfData with { Metadata = new($"{{\"a\":\"{AText.Plain(9000)}\"}}") }, "/metadata", taken: false);

    [Test]
    public async Task Request_WithSeveralFaults_ListsAll()
    {
        var request = new CancelAddOnRequest { ScheduledOn = Day.Of("1999-12-31"), Reason = AText.Of(501) };

        var faults = await Shape.Faults(new CancelAddOnValidator(), new(ASubscription.Id, request));

        Assert.That(faults.Select(fault => fault.Pointer), Is.EquivalentTo(["/productOfferingId", "/scheduledAt", "/reason"]));
        Assert.That(faults.Select(fault => fault.Detail), Does.Contain("must be a date from 2000-01-01 to 2199-12-31"));
        Assert.That(faults.Select(fault => fault.Detail), Does.Contain("must be 0 to 500 characters, not 501"));
    }

    private static Task Expect(CancelAddOnRequest request, string pointer, bool taken) =>
        Shape.Expect(new CancelAddOnValidator(), new(ASubscription.Id, request), pointer, taken);
}
