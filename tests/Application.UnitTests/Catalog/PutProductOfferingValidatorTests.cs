using Connect.Application.Catalog;
using Connect.Application.UnitTests.Validation;
using Connect.Domain.Catalog;

namespace Connect.Application.UnitTests.Catalog;

public class PutProductOfferingValidatorTests
{
    private const string Id = "data-10gb";
    private static readonly ProductOfferingInput Least = AnInput.Least;

    [TestCase(1, true)]
    [TestCase(64, true)]
    [TestCase(65, false)]
    public Task Id_OfUpTo64Characters_IsValid(int length, bool taken) =>
        Expect(AText.Plain(length), Least, "productOfferingId", taken);

    [TestCase("Aa.Zz_09-", true)]
    [TestCase("data 10", false)]
    [TestCase("data/10", false)]
    [TestCase("dåta", false)]
    [TestCase("data\n", false)]
    public Task Id_OfPlainCharacters_IsValidAndOfOthersIsNot(string id, bool taken) => Expect(id, Least, "productOfferingId", taken);

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(200, true)]
    [TestCase(201, false)]
    public Task Name_Of1To200Characters_IsValid(int length, bool taken) =>
        Expect(Id, Least with { Name = AText.Of(length) }, "/name", taken);

    [TestCase("SEK", true)]
    [TestCase("sek", false)]
    [TestCase("SE", false)]
    [TestCase("SEKK", false)]
    [TestCase("SEK\n", false)]
    public Task Currency_OfThreeCapitals_IsValidAndOthersAreNot(string currency, bool taken) =>
        Expect(Id, Priced(Least.Price with { Currency = currency }), "/price/currency", taken);

    [TestCase(null, true)]
    [TestCase(-1, false)]
    [TestCase(0, true)]
    [TestCase(120, true)]
    [TestCase(121, false)]
    public Task BoundMonths_UpTo120_AreValid(int? months, bool taken) =>
        Expect(Id, Priced(Least.Price with { BoundMonths = months }), "/price/boundMonths", taken);

    [TestCase(-1, false)]
    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(int.MaxValue, true)]
    public Task BillingInterval_From1_IsValid(int interval, bool taken) =>
        Expect(Id, Priced(Least.Price with { BillingCycle = new(BillingPeriod.Yearly, interval) }), "/price/billingCycle/interval", taken);

    [TestCase(Schedule.Instant, true)]
    [TestCase(Schedule.NextDay, true)]
    [TestCase(Schedule.BeginningOfNextMonth, true)]
    [TestCase(Schedule.EndOfBillingPeriod, false)]
    public async Task EndOfBillingPeriod_WithoutABillingCycle_IsInvalid(Schedule schedule, bool taken)
    {
        await Expect(Id, Least with { CancelSchedule = schedule }, "/cancelSchedule", taken);
        await Expect(Id, Least with { ChangeSchedule = schedule }, "/changeSchedule", taken);
    }

    [Test]
    public Task EndOfBillingPeriod_WithABillingCycle_IsValid()
    {
        var billed = Priced(Least.Price with { BillingCycle = new(BillingPeriod.Monthly) });
        var scheduled = billed with { CancelSchedule = Schedule.EndOfBillingPeriod, ChangeSchedule = Schedule.EndOfBillingPeriod };

        return Expect(Id, scheduled, "none", taken: true);
    }

    [Test]
    public Task Metadata_WhenTooLarge_IsInvalidAtItsPlace() =>
        Expect(Id, Least with { Metadata = new($"{{\"a\":\"{AText.Plain(9000)}\"}}") }, "/metadata", taken: false);

    private static ProductOfferingInput Priced(PriceBody price) => Least with { Price = price };

    private static Task Expect(string id, ProductOfferingInput input, string pointer, bool taken) =>
        Shape.Expect(new PutProductOfferingValidator(), new(id, input), pointer, taken);
}
