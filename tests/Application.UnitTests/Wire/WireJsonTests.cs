using System.Text.Json;
using Connect.Application.Wire;
using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Refusals;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Wire;

public class WireJsonTests
{
    [TestCase("2026-03-10T14:30:00+01:00", "2026-03-10T13:30:00.000Z")]
    [TestCase("2026-03-10T13:30:00.1239999Z", "2026-03-10T13:30:00.123Z")]
    [TestCase("2026-01-01T00:30:00.05+14:00", "2025-12-31T10:30:00.050Z")]
    public void Instant_WhenWritten_IsInUtcWithThreeDecimals(string instant, string expected) =>
        Assert.That(Write(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)), Is.EqualTo($"\"{expected}\""));

    [Test]
    public void Instant_WhenReadWithAnOffset_IsInUtc()
    {
        var instant = JsonSerializer.Deserialize<DateTimeOffset>("\"2026-03-10T14:30:00+01:00\"", WireJson.Options);

        Assert.That((instant.UtcDateTime, instant.Offset), Is.EqualTo((new DateTime(2026, 3, 10, 13, 30, 0), TimeSpan.Zero)));
    }

    [TestCase("ScheduledOn", "scheduledAt")]
    [TestCase("CommitmentEndsOn", "commitmentEndsAt")]
    [TestCase("ActivatedAt", "activatedAt")]
    [TestCase("SubscriptionAddOnId", "subscriptionAddonId")]
    [TestCase("AddOn", "addon")]
    [TestCase("OnHold", "onHold")]
    public void Member_WhenNamed_IsSpelledAsInTheContract(string member, string expected) =>
        Assert.That(WireJson.NameOf(member), Is.EqualTo(expected));

    [TestCase(ProductOfferingType.AddOn, "ADDON")]
    [TestCase(ProductOfferingType.Subscription, "SUBSCRIPTION")]
    [TestCase(Schedule.BeginningOfNextMonth, "BEGINNING_OF_NEXT_MONTH")]
    [TestCase(Schedule.EndOfBillingPeriod, "END_OF_BILLING_PERIOD")]
    [TestCase(PriceType.OneTime, "ONE_TIME")]
    [TestCase(DateRule.OfferingSchedule, "OFFERING_SCHEDULE")]
    [TestCase(RuleOutcome.LaterRuleWins, "LATER_RULE_WINS")]
    [TestCase(SubscriptionStatus.Activated, "ACTIVATED")]
    public void Enum_WhenWrittenAndRead_IsUpperSnake(Enum value, string expected)
    {
        Assert.That(JsonSerializer.Serialize(value, value.GetType(), WireJson.Options), Is.EqualTo($"\"{expected}\""));
        Assert.That(JsonSerializer.Deserialize($"\"{expected}\"", value.GetType(), WireJson.Options), Is.EqualTo(value));
    }

    // The contract's words, which are also stored: all enums but those that never leave the code.
    [Test]
    public void Enum_WhenWritten_IsSpelledAsInTheContract()
    {
        Type[] notOnTheWire = [typeof(RefusalKind), typeof(CancellationEffect), typeof(AddOnChangeEffect)];
        var enums = new[] { typeof(AddOnStatus).Assembly, typeof(WireJson).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.IsEnum && !notOnTheWire.Contains(type));

        Assert.That(enums.Select(type => $"{type.Name}: {string.Join(' ', Values(type))}"), Is.EquivalentTo([
            "AddOnStatus: PENDING ACTIVE CANCELLED EXPIRED",
            "BillingPeriod: DAILY WEEKLY MONTHLY YEARLY",
            "CustomerType: CONSUMER BUSINESS",
            "DateRule: REQUESTED ALREADY_SCHEDULED OFFERING_SCHEDULE COMMITMENT_END SUBSCRIPTION_END NOT_STARTED",
            "PortingDirection: INBOUND OUTBOUND",
            "PortingStatus: PENDING IN_PROGRESS SCHEDULED COMPLETED FAILED",
            "PriceType: ONE_TIME RECURRING",
            "ProductOfferingStatus: AVAILABLE ARCHIVED",
            "ProductOfferingType: SUBSCRIPTION ADDON",
            "RuleOutcome: CHOSEN LATER_RULE_WINS NOT_APPLICABLE",
            "Schedule: INSTANT NEXT_DAY BEGINNING_OF_NEXT_MONTH END_OF_BILLING_PERIOD",
            "SubscriptionCancelReason: BETTER_DEAL_PRICE NOT_HAPPY_MISSING_FUNCTIONS NOT_HAPPY_COVERAGE_SLA NOT_HAPPY_COMPLEX_ADMIN "
                + "NOT_HAPPY_SUPPORT_ENGAGEMENT FRAUD FRAUD_ATTEMPT TEST_OR_MARKETING NO_NEED WRONG_ORDER OTHER",
            "SubscriptionCancelSchedule: NEXT_DAY BEGINNING_OF_NEXT_MONTH DATE",
            "SubscriptionStatus: PENDING ACTIVATED BLOCKED CANCELLED PAUSED",
        ]));

        static IEnumerable<JsonElement> Values(Type type) =>
            Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.SerializeToElement(value, type, WireJson.Options));
    }

    [TestCase("1")]
    [TestCase("\"ADD_ON\"")]
    [TestCase("\"0\"")]
    public void Enum_WhenReadFromAnUnknownValue_Throws(string json) =>
        Assert.That(() => JsonSerializer.Deserialize<ProductOfferingType>(json, WireJson.Options), Throws.TypeOf<JsonException>());

    [Test]
    public void Member_WhenNull_IsLeftOut() => Assert.That(
        Write(new Address("Storgatan 1", "Stockholm", "111 22", "SE")),
        Is.EqualTo("""{"street1":"Storgatan 1","city":"Stockholm","zip":"111 22","country":"SE"}"""));

    [TestCase("Åsa Öberg")]
    [TestCase("+46701234567")]
    [TestCase("<R&D> 'x'")]
    [TestCase("数据")]
    [TestCase("😀")]
    [TestCase("a\u2028b\u2029c\u00a0d\u007fe")]
    public void Text_WhenWritten_IsNotEscaped(string text) => Assert.That(Write(text), Is.EqualTo($"\"{text}\""));

    [TestCase("""{"b":1.50,"a":{"z":null,"y":[1e3,true]},"å":"<é>"}""")]
    [TestCase("""{"big":12345678901234567890.123456789012345678901234567890}""")]
    [TestCase("{}")]
    public void Metadata_WhenReadAndWritten_IsUnchanged(string sent)
    {
        var read = JsonSerializer.Deserialize<RawJson>(sent, WireJson.Options);

        Assert.That(read, Is.EqualTo(new RawJson(sent)));
        Assert.That(Write(read), Is.EqualTo(sent));
    }

    [Test]
    public void Metadata_WhenReadWithWhiteSpace_IsCompact() =>
        Assert.That(
            JsonSerializer.Deserialize<RawJson>("{ \"a\" :\n [ 1 , 2 ] }", WireJson.Options),
            Is.EqualTo(new RawJson("""{"a":[1,2]}""")));

    [TestCase("99", "99")]
    [TestCase("12.50", "12.50")]
    [TestCase("0.1", "0.1")]
    public void Money_WhenReadAndWritten_KeepsItsDecimals(string sent, string expected) =>
        Assert.That(Write(JsonSerializer.Deserialize<decimal>(sent, WireJson.Options)), Is.EqualTo(expected));

    [Test]
    public void Options_AreReadOnly() => Assert.That(WireJson.Options.IsReadOnly, Is.True);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, WireJson.Options);
}
