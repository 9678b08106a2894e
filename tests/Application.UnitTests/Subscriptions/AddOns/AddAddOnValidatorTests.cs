using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Validation;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class AddAddOnValidatorTests
{
    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(64, true)]
    [TestCase(65, false)]
    public Task ProductOfferingId_Of1To64Characters_IsValid(int length, bool taken) =>
        Expect(new() { ProductOfferingId = AText.Of(length) }, "/productOfferingId", taken);

    [TestCase("1999-12-31", false)]
    [TestCase("2000-01-01", true)]
    [TestCase("2199-12-31", true)]
    [TestCase("2200-01-01", false)]
    public Task ScheduledAt_From2000To2199_IsValid(string date, bool taken) =>
        Expect(new() { ProductOfferingId = "data", ScheduledOn = Day.Of(date) }, "/scheduledAt", taken);

    private static Task Expect(AddAddOnRequest request, string pointer, bool taken) =>
        Shape.Expect(new AddAddOnValidator(), new(ASubscription.Id, request), pointer, taken);
}
