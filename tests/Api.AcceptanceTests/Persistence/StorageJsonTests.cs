using System.Text.Json;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Connect.Api.AcceptanceTests.Persistence;

/// <summary>A column whose text does not fit the record that it is read into fails to read, instead of losing what it holds.</summary>
internal sealed class StorageJsonTests
{
    private const string Address = """{"street1":"Storgatan 1","city":"Stockholm","zip":"111 22","country":"SE"}""";

    [Test]
    public void Read_WithoutAMemberThatMayBeNull_LeavesItNull() =>
        Assert.That(Read<Address>(Address), Is.EqualTo(new Address("Storgatan 1", "Stockholm", "111 22", "SE")));

    [TestCase("street1", "street")]
    [TestCase("zip", "postalCode")]
    public void Read_OfAMemberThatWasRenamed_Fails(string name, string earlier) =>
        Assert.That(() => Read<Address>(Address.Replace(name, earlier)), Throws.InstanceOf<JsonException>());

    [Test]
    public void Read_WithAnUnknownMember_Fails() =>
        Assert.That(() => Read<Address>(Address.Replace("}", ",\"street3\":\"c/o Ek\"}")), Throws.InstanceOf<JsonException>());

    [Test]
    public void Read_WithoutAMemberThatIsNeverNull_Fails() =>
        Assert.That(() => Read<Address>(Address.Replace("\"zip\":\"111 22\",", "")), Throws.InstanceOf<JsonException>());

    [Test]
    public void Read_WithoutAMemberThatIsAnEnum_Fails() =>
        Assert.That(() => Read<Price>("""{"currency":"SEK","netPrice":1}"""), Throws.InstanceOf<JsonException>());

    [Test]
    public void Read_WithoutAMemberThatHasADefault_TakesTheDefault() =>
        Assert.That(Read<BillingCycle>("""{"period":"MONTHLY"}"""), Is.EqualTo(new BillingCycle(BillingPeriod.Monthly)));

    [TestCase("\"SOMETIMES\"")]
    [TestCase("0")]
    public void Read_OfAnUnknownEnumValue_Fails(string type) =>
        Assert.That(() => Read<Price>($$"""{"currency":"SEK","priceType":{{type}},"netPrice":1}"""), Throws.InstanceOf<JsonException>());

    [TestCase(SubscriptionStatus.Pending, "PENDING")]
    [TestCase(SubscriptionStatus.Activated, "ACTIVATED")]
    [TestCase(SubscriptionStatus.Blocked, "BLOCKED")]
    [TestCase(SubscriptionStatus.Paused, "PAUSED")]
    [TestCase(SubscriptionStatus.Cancelled, "CANCELLED")]
    [TestCase(AddOnStatus.Active, "ACTIVE")]
    [TestCase(AddOnStatus.Expired, "EXPIRED")]
    [TestCase(CustomerType.Consumer, "CONSUMER")]
    [TestCase(CustomerType.Business, "BUSINESS")]
    [TestCase(ProductOfferingType.AddOn, "ADDON")]
    [TestCase(PriceType.OneTime, "ONE_TIME")]
    [TestCase(Schedule.BeginningOfNextMonth, "BEGINNING_OF_NEXT_MONTH")]
    public void Enum_InAColumnAndInJson_HasOneSpelling(Enum value, string expected)
    {
        var converter = (ValueConverter)Activator.CreateInstance(typeof(StoredEnumConverter<>).MakeGenericType(value.GetType()))!;

        Assert.That(converter.ConvertToProvider(value), Is.EqualTo(expected));
        Assert.That(converter.ConvertFromProvider(expected), Is.EqualTo(value));
        Assert.That(JsonSerializer.Serialize(value, value.GetType(), StorageJson.Options), Is.EqualTo($"\"{expected}\""));
    }

    private static T? Read<T>(string text) => JsonSerializer.Deserialize<T>(text, StorageJson.Options);

    [Test]
    public void SharedJson_OfMoreTextsThanItKeeps_ReadsEachAsItIs()
    {
        int[] numbers = [.. Enumerable.Range(0, 1_500)];

        Assert.That(numbers.Select(number => SharedJson<int>.Read($"{number}")), Is.EqualTo(numbers));
    }
}
