namespace Connect.Domain.ApiKeys;

/// <summary>The scopes that an API key can hold; the contract names them in x-required-scope.</summary>
public static class Scopes
{
    public const string SubscriptionsRead = "subscriptions:read";

    public const string SubscriptionsWrite = "subscriptions:write";

    /// <summary>Read the PINs and PUKs of SIMs.</summary>
    public const string SimsSecrets = "sims:secrets";

    public const string CatalogRead = "catalog:read";

    public const string CatalogWrite = "catalog:write";

    public const string CustomersRead = "customers:read";

    public const string CustomersWrite = "customers:write";

    public const string EventsRead = "events:read";

    public const string WebhooksManage = "webhooks:manage";

    /// <summary>Read a sandbox tenant's clock and move it forward.</summary>
    public const string SandboxClock = "sandbox:clock";

    public static readonly IReadOnlyList<string> All =
    [
        SubscriptionsRead, SubscriptionsWrite, SimsSecrets, CatalogRead, CatalogWrite,
        CustomersRead, CustomersWrite, EventsRead, WebhooksManage, SandboxClock,
    ];
}
