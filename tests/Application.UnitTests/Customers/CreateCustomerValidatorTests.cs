using Connect.Application.Customers;
using Connect.Application.UnitTests.Validation;

namespace Connect.Application.UnitTests.Customers;

public class CreateCustomerValidatorTests
{
    private static readonly CreateCustomerRequest Least = new() { Name = "Acme AB" };

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(200, true)]
    [TestCase(201, false)]
    public Task Name_Of1To200Characters_IsValid(int length, bool taken) =>
        Expect(Least with { Name = AText.Of(length) }, "/name", taken);

    [TestCase(254, true)]
    [TestCase(255, false)]
    public Task Email_OfUpTo254Characters_IsValid(int length, bool taken) =>
        Expect(Least with { Email = $"{AText.Of(length - 5)}@b.se" }, "/email", taken);

    [TestCase("info@acme.example", true)]
    [TestCase("acme.example", false)]
    public Task Email_InTheFormOfAnAddress_IsValidAndOthersAreNot(string email, bool taken) =>
        Expect(Least with { Email = email }, "/email", taken);

    [TestCase("SE", true)]
    [TestCase("Sweden", false)]
    public Task Country_OfTwoCapitals_IsValidAndOthersAreNot(string country, bool taken) =>
        Expect(Least with { Address = new("Storgatan 1", "Stockholm", "111 22", country) }, "/address/country", taken);

    [TestCase(1, true)]
    [TestCase(255, true)]
    [TestCase(256, false)]
    public Task ReferenceId_OfUpTo255Characters_IsValid(int length, bool taken) =>
        Expect(Least with { ReferenceId = AText.Of(length) }, "/referenceId", taken);

    [Test]
    public Task ComposedCharacter_CountsAsItsParts() =>
        Expect(Least with { Name = string.Concat(Enumerable.Repeat("e\u0301", 101)) }, "/name", taken: false);

    [Test]
    public Task Metadata_WhenTooLarge_IsInvalidAtItsPlace() =>
        Expect(Least with { Metadata = new($"{{\"a\":\"{AText.Plain(9000)}\"}}") }, "/metadata", taken: false);

    private static Task Expect(CreateCustomerRequest request, string pointer, bool taken) =>
        Shape.Expect(new CreateCustomerValidator(), new(request), pointer, taken);
}
