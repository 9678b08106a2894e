using Microsoft.OpenApi;

namespace Connect.Api.Endpoints;

/// <summary>The groups of operations in the document, in the order of its side bar.</summary>
internal static class Areas
{
    public const string AddOns = "Subscription add-ons", Subscriptions = "Subscriptions", Catalog = "Catalog", Customers = "Customers",
        Events = "Events", Idempotency = "Idempotency", Sandbox = "Sandbox";

    public static IEnumerable<OpenApiTag> InOrder =>
    [
        Tag(AddOns, "Add-ons of a subscription, and their cancellation."),
        Tag(Subscriptions, "What a customer has bought: an offering, with add-ons."),
        Tag(Catalog, "The offerings that can be sold, as subscriptions or as add-ons."),
        Tag(Customers, "The people and companies that subscriptions belong to."),
        Tag(Events, "Everything that has happened to the tenant's subscriptions."),
        Tag(Idempotency, "The outcome of a request that carried an Idempotency-Key."),
        Tag(Sandbox, "The clock of a sandbox tenant, for tests that need a later date."),
    ];

    private static OpenApiTag Tag(string name, string description) => new() { Name = name, Description = description };
}
