namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>A request by which a stranger tries to reach what is not theirs.</summary>
/// <param name="Path">With its query.</param>
/// <param name="Body">Null for none.</param>
/// <param name="Status">The status for another tenant: the same as for a resource that does not exist.</param>
/// <param name="OwnStatus">The status for the tenant itself, if it only reads.</param>
internal sealed record WalkCall(string Path, string? Body = null, int Status = 404, int OwnStatus = 200);

/// <summary>
/// By operationId, the ways in which a caller can name another tenant's resources to it. The first argument has their IDs, the
/// second those of the caller's own.
/// </summary>
internal static class WalkCases
{
    public delegate IEnumerable<WalkCall> Calls(TenantResources theirs, TenantResources own);

    public static readonly IReadOnlyDictionary<string, Calls> ByOperation = new Dictionary<string, Calls>
    {
        ["listSubscriptionAddOns"] = (theirs, _) => Named(theirs)
            .Select(id => new WalkCall($"/subscriptions/{id}/addons?status=ACTIVE&status=PENDING")),
        ["addSubscriptionAddOn"] = (theirs, own) =>
        [
            .. Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/addons", OfOffering(own.Offering))),
            new($"/subscriptions/{own.Subscription}/addons", OfOffering(theirs.Offering)),
        ],
        ["cancelSubscriptionAddOn"] = (theirs, own) =>
        [
            .. Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/addons/cancel?expand=addons", OfAddOn(theirs.AddOn))),
            .. Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/addons/cancel", OfOffering(theirs.Offering))),
            new($"/subscriptions/{own.Subscription}/addons/cancel", OfAddOn(theirs.AddOn)),
            new($"/subscriptions/{own.Subscription}/addons/cancel", OfOffering(theirs.Offering)),
        ],
        ["previewSubscriptionAddOnCancellation"] = (theirs, own) =>
        [
            .. Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/addons/cancel/preview", OfAddOn(theirs.AddOn))),
            new($"/subscriptions/{own.Subscription}/addons/cancel/preview", OfAddOn(theirs.AddOn)),
        ],
        ["listSubscriptionAddOnCancelOptions"] = (theirs, _) => Named(theirs)
            .Select(id => new WalkCall($"/subscriptions/{id}/addons/cancel-options")),
        ["undoSubscriptionAddOnCancellation"] = (theirs, own) =>
        [
            .. Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/addons/undo-cancel?expand=addons", OfAddOn(theirs.AddOn))),
            new($"/subscriptions/{own.Subscription}/addons/undo-cancel", OfAddOn(theirs.AddOn)),
        ],
        ["listSubscriptionAddOnChangeOptions"] = (theirs, own) =>
        [
            .. Named(theirs).Select(id =>
                new WalkCall($"/subscriptions/{id}/addons/product-offering-options?currentProductOfferingId={theirs.Offering}")),
            new($"/subscriptions/{own.Subscription}/addons/product-offering-options?currentProductOfferingId={theirs.Offering}"),
        ],
        ["changeSubscriptionAddOnProductOffering"] = (theirs, own) =>
        [
            .. Named(theirs).Select(id =>
                new WalkCall($"/subscriptions/{id}/addons/product-offering-change", Change(theirs.AddOn, own.Offering))),
            new($"/subscriptions/{own.Subscription}/addons/product-offering-change", Change(theirs.AddOn, own.Offering)),
            new($"/subscriptions/{own.Subscription}/addons/product-offering-change", Change(own.AddOn, theirs.Offering)),
        ],
        ["listSubscriptions"] = (theirs, _) =>
        [
            new($"/subscriptions?customerId={theirs.Customer}", null, 200),
            new($"/subscriptions?customerId=rid_{theirs.CustomerReferenceId}", null, 200),
            new($"/subscriptions?productOfferingId={theirs.Plan}", null, 200),
            new("/subscriptions?limit=200", null, 200),
        ],
        ["cancelSubscription"] = (theirs, _) => Named(theirs)
            .Select(id => new WalkCall($"/subscriptions/{id}/cancel", """{ "schedule": "NEXT_DAY", "reason": "FRAUD" }""")),
        ["undoSubscriptionCancellation"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/undo-cancel")),
        ["blockSubscription"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/block")),
        ["unblockSubscription"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/unblock")),
        ["pauseSubscription"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/pause")),
        ["resumeSubscription"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/resume")),
        ["getSubscriptionSim"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}/sim")),
        ["getSubscriptionInPorting"] = (theirs, _) => Named(theirs)
            .Select(id => new WalkCall($"/subscriptions/{id}/in-porting", OwnStatus: 404)),
        ["listProductOfferings"] = (_, _) => [new("/product-offerings?limit=200", null, 200)],
        ["createSubscription"] = (theirs, own) =>
        [
            new("/subscriptions", Subscription(own.Plan, theirs.Customer)),
            new("/subscriptions", Subscription(own.Plan, $"rid_{theirs.CustomerReferenceId}")),
            new("/subscriptions", Subscription(theirs.Plan, own.Customer)),
            // Unique in a tenant, not among all.
            new("/subscriptions", Subscription(own.Plan, own.Customer, $$""", "referenceId": "{{theirs.ReferenceId}}" """), 201),
        ],
        ["getSubscription"] = (theirs, _) => Named(theirs).Select(id => new WalkCall($"/subscriptions/{id}?expand=addons")),
        ["getProductOffering"] = (theirs, _) => [new($"/product-offerings/{theirs.Offering}")],
        ["putProductOffering"] = (theirs, _) => [new($"/product-offerings/{theirs.Offering}", Offering, 201)],
        ["createCustomer"] =
            (theirs, _) => [new("/customers", $$"""{ "name": "Eve", "referenceId": "{{theirs.CustomerReferenceId}}" }""", 201)],
        ["getCustomer"] = (theirs, _) => [new($"/customers/{theirs.Customer}"), new($"/customers/rid_{theirs.CustomerReferenceId}")],
        ["listEvents"] = (theirs, _) =>
        [
            .. Named(theirs).Select(id => new WalkCall($"/events?subscriptionId={id}", null, 200)),
            new("/events?limit=200", null, 200),
        ],
        ["getIdempotencyOutcome"] = (theirs, _) => [new($"/idempotency-keys?key={theirs.Key}")],
        ["getSandboxClock"] = (_, _) => [new("/sandbox/clock", null, 200)],
        ["advanceSandboxClock"] = (_, _) => [new("/sandbox/clock", """{ "advanceTo": "2026-04-01T00:00:00Z" }""", 200)],
    };

    private const string Offering = """
        { "name": "Eve's", "type": "ADDON", "price": { "currency": "SEK", "priceType": "ONE_TIME", "netPrice": 1 },
          "group": { "productOfferingGroupId": "g", "name": "G" } }
        """;

    private static IEnumerable<string> Named(TenantResources theirs) => [theirs.Subscription, $"rid_{theirs.ReferenceId}"];

    private static string OfOffering(string id) => $$"""{ "productOfferingId": "{{id}}" }""";

    private static string OfAddOn(string id) => $$"""{ "subscriptionAddonId": "{{id}}" }""";

    private static string Change(string addOn, string offering) =>
        $$"""{ "subscriptionAddonId": "{{addOn}}", "productOfferingId": "{{offering}}" }""";

    private static string Subscription(string plan, string customer, string extra = "") =>
        $$"""{ "productOfferingId": "{{plan}}", "customerId": "{{customer}}", "subscriber": { "name": "Eve" } {{extra}} }""";
}
