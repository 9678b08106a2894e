using Connect.Domain.Catalog;

namespace Connect.Application.Transfer;

/// <summary>What the database has, and what earlier lines of the batch have added.</summary>
internal sealed class KnownRows(Guid tenantId)
{
    private readonly Dictionary<Guid, FoundCustomer> customers = [];
    private readonly Dictionary<string, FoundCustomer> customersByReference = [];
    private readonly Dictionary<Guid, FoundSubscription> subscriptions = [];
    private readonly Dictionary<string, FoundSubscription> subscriptionsByReference = [];
    private readonly Dictionary<string, ProductOffering> offerings = [];
    private readonly HashSet<Guid> addOnIds = [];
    private readonly HashSet<string> msisdns = [];

    public static async Task<KnownRows> Load(
        IImportStore store, Guid tenantId, ImportKeys keys, CancellationToken cancellationToken)
    {
        var known = new KnownRows(tenantId);
        known.Add(await store.Find(keys, cancellationToken));

        // An earlier import of the same file has given them other IDs.
        var ofOthers = new ImportKeys
        {
            CustomerIds = [.. known.customers.Values.Where(known.IsOfAnother).Select(it => ImportedId.Instead(tenantId, it.CustomerId))],
            SubscriptionIds =
                [.. known.subscriptions.Values.Where(known.IsOfAnother).Select(it => ImportedId.Instead(tenantId, it.SubscriptionId))],
        };
        if (ofOthers.CustomerIds.Count + ofOthers.SubscriptionIds.Count > 0)
            known.Add(await store.Find(ofOthers, cancellationToken));

        return known;
    }

    public void Add(FoundCustomer customer)
    {
        customers[customer.CustomerId] = customer;
        if (customer is { ReferenceId: { } reference } && customer.TenantId == tenantId)
            customersByReference[reference] = customer;
    }

    public void Add(FoundSubscription subscription)
    {
        subscriptions[subscription.SubscriptionId] = subscription;
        if (subscription is { ReferenceId: { } reference } && subscription.TenantId == tenantId)
            subscriptionsByReference[reference] = subscription;
    }

    public void Add(ProductOffering offering) => offerings[offering.ProductOfferingId] = offering;

    public ProductOffering? ProductOffering(string id) => offerings.GetValueOrDefault(id);

    /// <summary>The ID that a customer of this tenant has instead of the one in the file.</summary>
    public Guid CustomerId(Guid id) =>
        customers.TryGetValue(id, out var customer) && IsOfAnother(customer) ? ImportedId.Instead(tenantId, id) : id;

    /// <summary>The ID that a subscription of this tenant has instead of the one in the file.</summary>
    public Guid SubscriptionId(Guid id) =>
        subscriptions.TryGetValue(id, out var subscription) && IsOfAnother(subscription) ? ImportedId.Instead(tenantId, id) : id;

    /// <summary>The ID of a new add-on, and marks it as used.</summary>
    public Guid UseAddOnId(Guid subscriptionId, Guid? id)
    {
        var wanted = id ?? Guid.CreateVersion7();
        return addOnIds.Add(wanted) ? wanted : ImportedId.Instead(subscriptionId, wanted);
    }

    public FoundCustomer? Customer(IdOrReferenceId named) => named.Id is { } id
        ? customers.GetValueOrDefault(CustomerId(id))
        : customersByReference.GetValueOrDefault(named.ReferenceId!);

    public FoundSubscription? Subscription(IdOrReferenceId named) => named.Id is { } id
        ? subscriptions.GetValueOrDefault(SubscriptionId(id))
        : subscriptionsByReference.GetValueOrDefault(named.ReferenceId!);

    public bool HasMsisdn(string msisdn) => msisdns.Contains(msisdn);

    public void UseMsisdn(string msisdn) => msisdns.Add(msisdn);

    private void Add(ImportFound found)
    {
        foreach (var customer in found.Customers)
            Add(customer);

        foreach (var subscription in found.Subscriptions)
            Add(subscription);

        foreach (var offering in found.ProductOfferings)
            Add(offering);

        addOnIds.UnionWith(found.AddOnIds);
        msisdns.UnionWith(found.Msisdns);
    }

    private bool IsOfAnother(FoundCustomer customer) => customer.TenantId != tenantId;

    private bool IsOfAnother(FoundSubscription subscription) => subscription.TenantId != tenantId;
}
