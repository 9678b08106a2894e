using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Problems;

/// <summary>Whoever does what the sentence of a fault says is not refused again.</summary>
internal sealed class FaultSentenceTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Whole = "must be a whole number from -2147483648 to 2147483647, written without a decimal point or exponent";
    private const string Exact = "must be a number that can be stored exactly: at most 28 digits after the decimal point, "
        + "and without the point at most 79228162514264337593543950335";

    [TestCase("2147483648", Whole)]
    [TestCase("1.0", Whole)]
    [TestCase("1e1", Whole)]
    [TestCase("\"1\"", Whole)]
    [TestCase("2147483647", null)]
    public async Task BillingInterval_IfInvalid_IsRefusedWithItsRange(string interval, string? sentence) =>
        await Put(
            $$"""
            { "currency": "SEK", "priceType": "RECURRING", "netPrice": 1,
              "billingCycle": { "period": "MONTHLY", "interval": {{interval}} } }
            """,
            "/price/billingCycle/interval",
            sentence);

    [TestCase("1e-29", Exact)]
    [TestCase("1e-30", Exact)]
    [TestCase("79228162514264337593543950336", Exact)]
    [TestCase("9.1234567890123456789012345678", Exact)]
    [TestCase("\"1\"", "must be a number, without quotes")]
    [TestCase("true", "must be a number, without quotes")]
    [TestCase("79228162514264337593543950335", null)]
    [TestCase("1.2345678901234567890123456789", null)]
    [TestCase("1e-28", null)]
    public async Task NetPrice_IfADecimalCannotHoldIt_IsRefusedWithItsRange(string price, string? sentence) =>
        await Put($$"""{ "currency": "SEK", "priceType": "ONE_TIME", "netPrice": {{price}} }""", "/price/netPrice", sentence);

    [TestCase("after=9223372036854775808", "after", "must be a sequence from 0 to 9223372036854775807")]
    [TestCase("after=-1", "after", "must be a sequence from 0 to 9223372036854775807")]
    [TestCase("after=9223372036854775807", null, null)]
    [TestCase("=1", "?", "has a parameter without a name; this operation takes after, type, subscriptionId, wait, limit")]
    [TestCase("x=1", "x", "is unknown; this operation takes after, type, subscriptionId, wait, limit")]
    public async Task Query_IfInvalid_IsRefusedWithTheAllowedValues(string query, string? pointer, string? sentence) =>
        Expect(await Api.Get($"/events?{query}"), pointer ?? "", sentence);

    [Test]
    public async Task TakenReferenceId_IsRefusedWithTheKindOfResourceThatHasIt()
    {
        (await Api.Post("/customers", """{ "name": "Ada", "referenceId": "crm-1" }""")).Granted(201);
        await Api.Subscribes(""", "referenceId": "crm-1" """);

        var customer = (await Api.Post("/customers", """{ "name": "Bo", "referenceId": "crm-1" }""")).Refused(409, "reference_id_taken");
        var subscription = (await Api.Post("/subscriptions", $$"""
            { "productOfferingId": "{{Shop.Plan}}", "customerId": "rid_crm-1", "referenceId": "crm-1", "subscriber": { "name": "Bo" } }
            """)).Refused(409, "reference_id_taken");

        Assert.That((string?)customer.Json["detail"], Is.EqualTo("Another customer of this tenant has the reference ID 'crm-1'."));
        Assert.That((string?)subscription.Json["detail"], Is.EqualTo("Another subscription of this tenant has the reference ID 'crm-1'."));
    }

    private async Task Put(string price, string pointer, string? sentence) => Expect(
        await Api.Put(
            "/product-offerings/data",
            $$"""{ "name": "Data", "type": "ADDON", "price": {{price}}, "group": { "productOfferingGroupId": "g", "name": "G" } }"""),
        pointer,
        sentence);

    private static void Expect(ApiResponse response, string pointer, string? sentence)
    {
        if (sentence is null)
        {
            Assert.That(response.Status, Is.EqualTo(200).Or.EqualTo(201), response.Body);
        }
        else
        {
            Assert.That(
                (string?)response.Refused(400, "validation_failed").At(pointer).Json["errors"]![0]!["detail"],
                Is.EqualTo(sentence));
        }
    }
}
