namespace Connect.Api.AcceptanceTests.Hosting;

/// <summary>Builds state through the API: what a test needs to be there before it begins.</summary>
internal static class Shop
{
    public const string Plan = "mobile-m";

    /// <summary>Puts an offering into the catalog: sold monthly from the sale on.</summary>
    public static async Task<string> Offers(
        this ApiClient api, string id, string type = "ADDON", string cancelSchedule = "INSTANT", int boundMonths = 0, string extra = "")
    {
        var body = $$"""
            {
              "name": "Offering {{id}}", "type": "{{type}}", "cancelSchedule": "{{cancelSchedule}}", {{extra}}
              "price": {
                "currency": "SEK", "priceType": "RECURRING", "netPrice": 99.50, "boundMonths": {{boundMonths}},
                "billingCycle": { "period": "MONTHLY" }
              },
              "group": { "productOfferingGroupId": "group", "name": "Group", "category": "SUBSCRIPTION_CELL" }
            }
            """;
        Assert.That((await api.Put($"/product-offerings/{id}", body)).Status, Is.EqualTo(200).Or.EqualTo(201));
        return id;
    }

    /// <summary>Creates a customer and a subscription for it, in use at once, and gives the subscription's id.</summary>
    public static async Task<string> Subscribes(this ApiClient api, string extra = "")
    {
        await api.Offers(Plan, "SUBSCRIPTION");
        var customer = (await api.Post("/customers", """{ "name": "Ada" }""")).Granted(201).Json["customerId"];
        var body = $$"""{ "productOfferingId": "{{Plan}}", "customerId": "{{customer}}", "subscriber": { "name": "Bo" } {{extra}} }""";
        return (string)(await api.Post("/subscriptions", body)).Granted(201).Json["subscriptionId"]!;
    }

    /// <summary>Adds an add-on, at once unless a date is given, and gives its id.</summary>
    public static async Task<string> Adds(this ApiClient api, string subscriptionId, string offering, string? scheduledAt = null)
    {
        var date = scheduledAt is null ? "" : $$""", "scheduledAt": "{{scheduledAt}}" """;
        var added = await api.Post($"/subscriptions/{subscriptionId}/addons", $$"""{ "productOfferingId": "{{offering}}" {{date}} }""");
        return (string)added.Granted(201).Json["subscriptionAddonId"]!;
    }
}
