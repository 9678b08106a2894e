using Connect.Application.Subscriptions;
using Connect.Application.UnitTests.Validation;
using Connect.Shared;

namespace Connect.Application.UnitTests.Subscriptions;

public class CreateSubscriptionValidatorTests
{
    private static readonly CreateSubscriptionRequest Least = ASubscriptionToCreate.Request;

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(64, true)]
    [TestCase(65, false)]
    public Task ProductOfferingId_Of1To64Characters_IsValid(int length, bool taken) =>
        Expect(Least with { ProductOfferingId = AText.Of(length) }, "/productOfferingId", taken);

    [TestCase("00000000-0000-7000-8000-000000000003", true)]
    [TestCase("rid_crm-1", true)]
    [TestCase("rid_", false)]
    [TestCase("crm-1", false)]
    [TestCase("", false)]
    public Task CustomerId_AsUuidOrReferenceId_IsValidAndOthersAreNot(string customerId, bool taken) =>
        Expect(Least with { CustomerId = customerId }, "/customerId", taken);

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(200, true)]
    [TestCase(201, false)]
    public Task SubscriberName_Of1To200Characters_IsValid(int length, bool taken) =>
        Expect(Least with { Subscriber = new() { Name = AText.Of(length) } }, "/subscriber/name", taken);

    [TestCase("a@b.se", true)]
    [TestCase("a@b", false)]
    [TestCase("@b.se", false)]
    [TestCase("a b@c.se", false)]
    [TestCase("a@@b.se", false)]
    [TestCase("a@b.se\n", false)]
    public Task SubscriberEmail_InTheFormOfAnAddress_IsValidAndOthersAreNot(string email, bool taken) =>
        Expect(Least with { Subscriber = new() { Name = "Astrid", Email = email } }, "/subscriber/email", taken);

    [TestCase("SE", true)]
    [TestCase("se", false)]
    [TestCase("S", false)]
    [TestCase("SWE", false)]
    [TestCase("SE\n", false)]
    [TestCase("ÅÄ", false)]
    public Task SubscriberCountry_OfTwoCapitals_IsValidAndOthersAreNot(string country, bool taken)
    {
        var subscriber = new SubscriberInput { Name = "Astrid", Address = new("Storgatan 1", "Stockholm", "111 22", country) };
        return Expect(Least with { Subscriber = subscriber }, "/subscriber/address/country", taken);
    }

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(255, true)]
    [TestCase(256, false)]
    public Task ReferenceId_Of1To255Characters_IsValid(int length, bool taken) =>
        Expect(Least with { ReferenceId = AText.Of(length) }, "/referenceId", taken);

    [TestCase("a b", true)]
    [TestCase(" a", false)]
    [TestCase("a\u00a0", false)]
    public Task ReferenceId_WithWhiteSpace_IsValidIfItIsInTheMiddle(string referenceId, bool taken) =>
        Expect(Least with { ReferenceId = referenceId }, "/referenceId", taken);

    [TestCase(1, true)]
    [TestCase(50, true)]
    [TestCase(51, false)]
    public Task Type_OfUpTo50Characters_IsValid(int length, bool taken) => Expect(Least with { Type = AText.Of(length) }, "/type", taken);

    [TestCase(1, true)]
    [TestCase(100, true)]
    [TestCase(101, false)]
    public Task Display_OfUpTo100Characters_IsValid(int length, bool taken) =>
        Expect(Least with { Display = AText.Of(length) }, "/display", taken);

    [TestCase("+123456", false)]
    [TestCase("+1234567", true)]
    [TestCase("+123456789012345", true)]
    [TestCase("+1234567890123456", false)]
    [TestCase("+0234567", false)]
    [TestCase("46701234567", false)]
    [TestCase("+46 701234567", false)]
    [TestCase("+46701234567\n", false)]
    [TestCase("+4670123456٣", false)]
    public Task Msisdn_InE164_IsValidAndOthersAreNot(string msisdn, bool taken) => Expect(Least with { Msisdn = msisdn }, "/msisdn", taken);

    [TestCase(14, false)]
    [TestCase(15, true)]
    [TestCase(16, false)]
    public Task Imei_Of15Digits_IsValidAndOthersAreNot(int digits, bool taken) =>
        Expect(Least with { Sim = new() { Imei = new('1', digits) } }, "/sim/imei", taken);

    [TestCase(17, false)]
    [TestCase(18, true)]
    [TestCase(22, true)]
    [TestCase(23, false)]
    public Task Iccid_Of18To22Digits_IsValidAndOthersAreNot(int digits, bool taken) =>
        Expect(Least with { Sim = new() { Iccid = new('1', digits) } }, "/sim/iccid", taken);

    [TestCase("1999-12-31", false)]
    [TestCase("2000-01-01", true)]
    [TestCase("2199-12-31", true)]
    [TestCase("2200-01-01", false)]
    public Task ActivationDate_From2000To2199_IsValid(string date, bool taken) =>
        Expect(Least with { ActivationDate = Day.Of(date) }, "/activationDate", taken);

    [Test]
    public Task Metadata_WhenTooLarge_IsInvalidAtItsPlace() =>
        Expect(Least with { Metadata = new($"{{\"a\":\"{AText.Plain(9000)}\"}}") }, "/metadata", taken: false);

    private static Task Expect(CreateSubscriptionRequest request, string pointer, bool taken) =>
        Shape.Expect(new CreateSubscriptionValidator(), new(request), pointer, taken);
}
