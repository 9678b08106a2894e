namespace Connect.Domain.ApiKeys;

/// <summary>What an API key may do; the names are the contract's x-required-scope.</summary>
public static class Scopes
{
    /// <summary>Read subscriptions and their add-ons.</summary>
    public const string SubscriptionsRead = "subscriptions:read";

    /// <summary>Change subscriptions and their add-ons.</summary>
    public const string SubscriptionsWrite = "subscriptions:write";

    /// <summary>Read PINs and PUKs.</summary>
    public const string SimsSecrets = "sims:secrets";

    /// <summary>Read the catalog.</summary>
    public const string CatalogRead = "catalog:read";

    /// <summary>Change the catalog.</summary>
    public const string CatalogWrite = "catalog:write";

    /// <summary>Read customers.</summary>
    public const string CustomersRead = "customers:read";

    /// <summary>Create customers.</summary>
    public const string CustomersWrite = "customers:write";

    /// <summary>Read the event feed.</summary>
    public const string EventsRead = "events:read";

    /// <summary>Manage webhook endpoints.</summary>
    public const string WebhooksManage = "webhooks:manage";

    /// <summary>Read and move a sandbox tenant's clock.</summary>
    public const string SandboxClock = "sandbox:clock";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        SubscriptionsRead, SubscriptionsWrite, SimsSecrets, CatalogRead, CatalogWrite,
        CustomersRead, CustomersWrite, EventsRead, WebhooksManage, SandboxClock,
    ];
}
