using Connect.Api.AcceptanceTests.Hosting;
using Connect.Infrastructure.Persistence.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>Bounds of text count characters, as the contract does: one beyond the BMP is one, though two units of UTF-16.</summary>
internal sealed class TextBoundTests(Engine engine) : AcceptanceTest(engine)
{
    private const string Beyond = "\U0001F600";

    /// <summary>Columns of bounded length whose text is ASCII by its form, or that we write ourselves.</summary>
    private static readonly string[] OfAscii =
    [
        "AddOns.ProductOfferingId", "ApiKeys.KeyId",
        "AuditEntries.Actor", "AuditEntries.Method", "AuditEntries.Operation", "AuditEntries.Outcome", "AuditEntries.RequestId",
        "Events.Actor", "Events.Type",
        "IdempotencyRecords.ContentType", "IdempotencyRecords.Method", "IdempotencyRecords.Outcome", "IdempotencyRecords.Scope",
        "ProductOfferings.ProductOfferingId", "Subscriptions.Msisdn", "Subscriptions.ProductOfferingId",
        "Subscriptions.ReservedMsisdn", "Tenants.TimeZone",
    ];

    [TestCase("/name", 200, """{ "name": "TEXT" }""")]
    [TestCase("/referenceId", 255, """{ "name": "Ada", "referenceId": "TEXT" }""")]
    [TestCase("/metadata", 40, """{ "name": "Ada", "metadata": { "TEXT": 1 } }""")]
    public Task CustomerTexts_AreLimitedInCharacters(string pointer, int max, string body) =>
        Expect(max, pointer, 201, text => Api.Post("/customers", body.Replace("TEXT", text)));

    [TestCase("/subscriber/name", 200, """ "subscriber": { "name": "TEXT" } """)]
    [TestCase("/referenceId", 255, """ "subscriber": { "name": "Bo" }, "referenceId": "TEXT" """)]
    [TestCase("/type", 50, """ "subscriber": { "name": "Bo" }, "type": "TEXT" """)]
    [TestCase("/display", 100, """ "subscriber": { "name": "Bo" }, "display": "TEXT" """)]
    public async Task SubscriptionTexts_AreLimitedInCharacters(string pointer, int max, string members)
    {
        await Api.Offers(Shop.Plan, "SUBSCRIPTION");
        await Api.Post("/customers", """{ "name": "Ada", "referenceId": "ada" }""");

        await Expect(max, pointer, 201, text => Api.Post(
            "/subscriptions",
            $$"""{ "productOfferingId": "{{Shop.Plan}}", "customerId": "rid_ada", {{members.Replace("TEXT", text)}} }"""));
    }

    [Test]
    public Task OfferingName_IsLimitedInCharacters() => Expect(200, "/name", 201, text => Api.Put(
        "/product-offerings/data",
        $$"""
        { "name": "{{text}}", "type": "ADDON", "price": { "currency": "SEK", "priceType": "ONE_TIME", "netPrice": 1 },
          "group": { "productOfferingGroupId": "g", "name": "G" } }
        """));

    [TestCase("/reason", 500, """{ "productOfferingId": "data", "reason": "TEXT" }""", 200)]
    [TestCase("/productOfferingId", 64, """{ "productOfferingId": "TEXT" }""", 404)]
    public async Task CancelTexts_AreLimitedInCharacters(string pointer, int max, string body, int status)
    {
        var id = await Api.Subscribes();
        await Api.Adds(id, await Api.Offers("data"));

        foreach (var path in new[] { "cancel/preview", "cancel?expand=addons" })
            await Expect(max, pointer, status, text => Api.Post($"/subscriptions/{id}/addons/{path}", body.Replace("TEXT", text)));
    }

    [TestCase("/addons", 404)]
    [TestCase("/addons/undo-cancel", 404)]
    public async Task AddOnOfferingId_IsLimitedInCharacters(string path, int status)
    {
        var id = await Api.Subscribes();

        await Expect(
            64, "/productOfferingId", status, text => Api.Post($"/subscriptions/{id}{path}", $$"""{ "productOfferingId": "{{text}}" }"""));
    }

    [Test]
    public async Task ReferenceId_OfTheMaximumLength_FindsItsSubscriptionAndItsCustomer()
    {
        var longest = Text(255);
        (await Api.Post("/customers", $$"""{ "name": "Ada", "referenceId": "{{longest}}" }""")).Granted(201);
        await Api.Offers(Shop.Plan, "SUBSCRIPTION");
        var subscription = (await Api.Post("/subscriptions", $$"""
            {
              "productOfferingId": "{{Shop.Plan}}", "customerId": "rid_{{longest}}", "referenceId": "{{longest}}",
              "subscriber": { "name": "Bo" }
            }
            """)).Granted(201);

        var found = (await Api.Get($"/subscriptions/rid_{Uri.EscapeDataString(longest)}")).Granted();

        Assert.That(found.Body, Is.EqualTo(subscription.Body));
        (await Api.Get($"/subscriptions/rid_{Uri.EscapeDataString(Text(256))}")).Refused(400, "subscription_id_invalid");
    }

    [Test]
    public void TextColumn_HoldsTwoUtf16UnitsPerCharacterUnlessItsTextIsAscii()
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var bounded = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .SelectMany(table => table.Columns)
            .Where(column => column.StoreType.StartsWith("nvarchar", StringComparison.Ordinal) && column.StoreType != "nvarchar(max)")
            .ToDictionary(column => $"{column.Table.Name}.{column.Name}", column => column.StoreType);

        Assert.That(OfAscii.Except(bounded.Keys), Is.Empty, "these columns are no more");
        Assert.That(bounded.Where(column => !OfAscii.Contains(column.Key)), Is.EquivalentTo(new Dictionary<string, string>
        {
            ["Customers.ReferenceId"] = $"nvarchar({2 * Domain.ReferenceId.MaxLength})",
            ["Subscriptions.ReferenceId"] = $"nvarchar({2 * Domain.ReferenceId.MaxLength})",
            // Its own bound counts units.
            ["Tenants.Name"] = $"nvarchar({Domain.Tenants.Tenant.MaxNameLength})",
        }));
    }

    private static async Task Expect(int max, string pointer, int status, Func<string, Task<ApiResponse>> send)
    {
        (await send(Text(max + 1))).Refused(400, "validation_failed").At(pointer);

        var taken = await send(Text(max));
        Assert.That(taken.Status, Is.EqualTo(status), taken.Body);
        if (status == 201)
            Assert.That(taken.Body, Does.Contain(Text(max)));
    }

    private static string Text(int length) => string.Concat(Enumerable.Repeat(Beyond, length));
}
