using Connect.Api.AcceptanceTests.Hosting;

namespace Connect.Api.AcceptanceTests.Contract;

/// <summary>The names of one tenant's things: by these, and by nothing else, a stranger could ask for them.</summary>
internal sealed record Belongings(string Subscription, string ReferenceId, string AddOn, string Plan, string Offering, string Customer, string CustomerReferenceId, string Key)
{
    /// <summary>Names that name nothing.</summary>
    public static readonly Belongings Nobodys = new(
        Guid.CreateVersion7().ToString(), "nobodys-ref", Guid.CreateVersion7().ToString(), "nobodys-plan", "nobodys-data",
        Guid.CreateVersion7().ToString(), "nobodys-crm", "nobodys-key");

    public IReadOnlyList<string> All => [Subscription, ReferenceId, AddOn, Plan, Offering, Customer, CustomerReferenceId, Key];

    /// <summary>Gives a tenant one of each, with names that begin as said.</summary>
    public static async Task<Belongings> Of(ApiClient api, string name)
    {
        var (plan, offering) = (await api.Offers($"{name}-plan", "SUBSCRIPTION"), await api.Offers($"{name}-data"));
        var customer = (await api.Post("/customers", $$"""{ "name": "Ada of {{name}}", "referenceId": "{{name}}-crm" }""")).Granted(201);
        var subscription = (await api.Post(
            "/subscriptions",
            $$"""
            { "productOfferingId": "{{plan}}", "customerId": "{{customer.Json["customerId"]}}", "subscriber": { "name": "Bo of {{name}}" }, "referenceId": "{{name}}-ref" }
            """,
            ("Idempotency-Key", $"{name}-key"))).Granted(201);
        var id = (string)subscription.Json["subscriptionId"]!;
        return new(id, $"{name}-ref", await api.Adds(id, offering), plan, offering, (string)customer.Json["customerId"]!, $"{name}-crm", $"{name}-key");
    }

    /// <summary>A text with each of these names replaced by what it names.</summary>
    public string Forget(string text) => All.Index().Aggregate(text, (rest, name) => rest.Replace(name.Item, $"<{name.Index}>", StringComparison.Ordinal));
}
