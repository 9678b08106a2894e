using Connect.Application.Subscriptions;
using Connect.Application.Validation;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Time;

namespace Connect.Application.Transfer;

/// <summary>Turns valid lines into what they add. A line is refused if it does not fit what is known.</summary>
internal sealed class ImportBatch(KnownRows known, ISimVault simVault, Guid tenantId, TenantTime time)
{
    public ImportAdditions Additions { get; } = new();

    public int AddOns { get; private set; }

    public int AlreadyThere { get; private set; }

    /// <summary>Adds a line. Returns why it cannot be added, or null.</summary>
    public FieldError? Add(TransferLine line) => line switch
    {
        { Customer: { } customer } => Add(customer),
        { ProductOffering: { } offering } => Add(offering),
        _ => Add(line.Subscription!),
    };

    private FieldError? Add(CustomerLine line)
    {
        var id = line.CustomerId is { } given ? known.CustomerId(given) : Guid.CreateVersion7();
        if ((known.Customer(id) ?? ByReference(line.ReferenceId, known.Customer)) is { } before)
        {
            return Skip(
                "/customer",
                isSameId: line.CustomerId is null || before.CustomerId == id,
                isSameReference: line.ReferenceId is null || before.ReferenceId == line.ReferenceId);
        }

        Additions.Customers.Add(Customer.Create(tenantId, id, line.ToDetails(), line.CreatedAt ?? time.Now));
        known.Add(new FoundCustomer(tenantId, id, line.ReferenceId, line.Name));
        return null;
    }

    private FieldError? Add(ProductOfferingLine line)
    {
        if (known.ProductOffering(line.ProductOfferingId) is not null)
        {
            AlreadyThere++;
            return null;
        }

        var offering = line.ToOffering(tenantId, time.Now);
        Additions.ProductOfferings.Add(offering);
        known.Add(offering);
        return null;
    }

    private FieldError? Add(SubscriptionLine line)
    {
        var id = line.SubscriptionId is { } given ? known.SubscriptionId(given) : Guid.CreateVersion7();
        if ((known.Subscription(id) ?? ByReference(line.ReferenceId, known.Subscription)) is { } before)
        {
            return Skip(
                "/subscription",
                isSameId: line.SubscriptionId is null || before.SubscriptionId == id,
                isSameReference: line.ReferenceId is null || before.ReferenceId == line.ReferenceId);
        }

        if (!IdOrReferenceId.TryParse(line.CustomerId, out var payer) || known.Customer(payer) is not { } customer)
            return new("/subscription/customerId", "must name a customer of an earlier line or of the database");

        if (line.Msisdns().FirstOrDefault(known.HasMsisdn) is { } taken)
        {
            return new(
                taken == line.Msisdn ? "/subscription/msisdn" : "/subscription/pendingMsisdn/msisdn",
                "must be a number that no other subscription has or will change to");
        }

        if (CatalogReference.Of(line).Select(offering => offering.ErrorIn(known)).FirstOrDefault(error => error is not null) is { } missing)
            return missing;

        Add(line, id, customer);
        return null;
    }

    private void Add(SubscriptionLine line, Guid id, FoundCustomer customer)
    {
        var createdAt = line.CreatedAtOr(time.Now);
        var addOns = (line.AddOns ?? [])
            .Select(addOn => addOn.ToImported(known.UseAddOnId(id, addOn.SubscriptionAddOnId), TermsOf, createdAt, time))
            .ToList();
        var state = line.ToImported(id, new(customer.CustomerId, customer.Name), addOns, TermsOf, time);

        Additions.Subscriptions.Add(Subscription.Import(tenantId, state, time.Now));
        AddOns += addOns.Count;
        known.Add(new FoundSubscription(tenantId, id, line.ReferenceId));
        foreach (var msisdn in line.Msisdns())
            known.UseMsisdn(msisdn);

        if (line.Sim?.Secrets is { } secrets)
            simVault.Store(id, secrets);
    }

    private SaleTerms TermsOf(string productOfferingId, SaleTermsLine? terms) =>
        terms?.ToTerms(productOfferingId) ?? known.ProductOffering(productOfferingId)!.TermsOfSale;

    private FieldError? Skip(string place, bool isSameId, bool isSameReference)
    {
        if (isSameId && isSameReference)
        {
            AlreadyThere++;
            return null;
        }

        return isSameId
            ? new($"{place}/referenceId", "must be the referenceId that the database has for this ID")
            : new($"{place}/referenceId", "must not be the referenceId of another one");
    }

    private static T? ByReference<T>(string? referenceId, Func<IdOrReferenceId, T?> find)
        where T : class => referenceId is null ? null : find(IdOrReferenceId.Reference(referenceId));
}
