using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The ids of one tenant's resources, by which another tenant could ask for them.</summary>
internal sealed record TenantResources(
    string Subscription,
    string ReferenceId,
    string AddOn,
    string Plan,
    string Offering,
    string Customer,
    string CustomerReferenceId,
    string Key)
{
    /// <summary>Ids of resources that do not exist.</summary>
    public static readonly TenantResources Nonexistent = new(
        Guid.CreateVersion7().ToString(), "unknown-ref", Guid.CreateVersion7().ToString(), "unknown-plan", "unknown-data",
        Guid.CreateVersion7().ToString(), "unknown-crm", "unknown-key");

    public IReadOnlyList<string> All => [Subscription, ReferenceId, AddOn, Plan, Offering, Customer, CustomerReferenceId, Key];

    /// <summary>Creates one resource of each kind, with ids that begin with a name.</summary>
    public static async Task<TenantResources> CreateFor(ApiClient api, string name)
    {
        var (plan, offering) = (await api.Offers($"{name}-plan", "SUBSCRIPTION"), await api.Offers($"{name}-data"));
        var customer = (await api.Post("/customers", $$"""{ "name": "Ada of {{name}}", "referenceId": "{{name}}-crm" }""")).Granted(201);
        var subscription = (await api.Post(
            "/subscriptions",
            $$"""
            {
              "productOfferingId": "{{plan}}", "customerId": "{{customer.Json["customerId"]}}", "referenceId": "{{name}}-ref",
              "subscriber": { "name": "Bo of {{name}}" }, "sim": { "iccid": "894600000000000000" }
            }
            """,
            ("Idempotency-Key", $"{name}-key"))).Granted(201);
        var (id, customerId) = ((string)subscription.Json["subscriptionId"]!, (string)customer.Json["customerId"]!);
        var addOn = await api.Adds(id, offering);
        return new(id, $"{name}-ref", addOn, plan, offering, customerId, $"{name}-crm", $"{name}-key");
    }

    /// <summary>Replaces each id in a text by its place in the list, so that texts about different resources can be compared.</summary>
    public string Mask(string text) =>
        All.Index().Aggregate(text, (rest, name) => rest.Replace(name.Item, $"<{name.Index}>", StringComparison.Ordinal));
}
