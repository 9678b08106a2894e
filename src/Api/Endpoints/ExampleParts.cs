namespace Connect.Api.Endpoints;

/// <summary>Pieces of JSON that the examples of several endpoints show.</summary>
internal static class ExampleParts
{
    public const string SubscriptionId = "0198c0de-0000-7000-8000-000000000001",
        AddOnId = "0198c0de-0000-7000-8000-00000a001001",
        CustomerId = "0198c0de-0000-7000-8000-000000000c01";

    public const string Price = """
        { "currency": "SEK", "priceType": "RECURRING", "netPrice": 99.50, "billingCycle": { "period": "MONTHLY", "interval": 1 } }
        """;

    public const string Group = """{ "productOfferingGroupId": "mobile-extras", "name": "Mobile extras" }""";

    public const string Times = """ "createdAt": "2024-01-15T09:30:00.000Z", "updatedAt": "2024-02-12T14:05:09.120Z" """;

    public const string AddOnOffering = $$"""
        { "productOfferingId": "data-10gb", "name": "Data 10 GB", "price": {{Price}}, "group": {{Group}} }
        """;

    /// <summary>An add-on whose cancellation is scheduled, as JSON.</summary>
    public const string AddOn = $$"""
        { "subscriptionAddonId": "{{AddOnId}}", "subscriptionId": "{{SubscriptionId}}", "status": "ACTIVE",
          "productOffering": {{AddOnOffering}},
          "pendingStatus": { "status": "CANCELLED", "scheduledAt": "2024-03-01", "reason": "No longer needed" },
          "activatedAt": "2024-01-15T09:30:00.000Z", {{Times}}, "metadata": {} }
        """;

    public const string Subscription = $$"""
        { "subscriptionId": "{{SubscriptionId}}", "status": "ACTIVATED", "type": "CELL", "display": "070-123 45 67",
          "msisdn": "+46701234567",
          "customer": { "customerId": "{{CustomerId}}", "name": "Ada Lovelace" },
          "productOffering": { "productOfferingId": "mobile-m", "name": "Mobile M", "price": {{Price}},
            "group": { "productOfferingGroupId": "mobile-plans", "name": "Mobile plans", "category": "SUBSCRIPTION_CELL" } },
          "activatedAt": "2024-01-15T09:30:00.000Z", {{Times}},
          "subscriber": { "subscriberId": "0198c0de-0000-7000-8000-00000b000001", "name": "Bo", {{Times}} }, "metadata": {},
          "addons": [ {{AddOn}} ] }
        """;

    public const string Customer = $$"""
        { "customerId": "{{CustomerId}}", "referenceId": "crm-1815", "name": "Ada Lovelace", "type": "CONSUMER", "metadata": {}, {{Times}} }
        """;

    public const string ProductOffering = $$"""
        { "productOfferingId": "data-10gb", "name": "Data 10 GB", "type": "ADDON", "status": "AVAILABLE", "price": {{Price}},
          "group": {{Group}}, "addonCategories": [], "cancelSchedule": "NEXT_DAY", "changeSchedule": "INSTANT", {{Times}} }
        """;
}
