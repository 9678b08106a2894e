using Connect.Domain.Subscriptions;

namespace Connect.Application.Transfer;

/// <summary>Collects what the lines of a batch name, to look it up at once.</summary>
internal static class ImportKeysOfLines
{
    public static ImportKeys Keys(this IReadOnlyList<TransferLine> lines)
    {
        var (customers, offerings, subscriptions) = (
            lines.Select(line => line.Customer).OfType<CustomerLine>().ToList(),
            lines.Select(line => line.ProductOffering).OfType<ProductOfferingLine>().ToList(),
            lines.Select(line => line.Subscription).OfType<SubscriptionLine>().ToList());
        var payers = subscriptions.Select(line => IdOrReferenceId.TryParse(line.CustomerId, out var named) ? named : null).ToList();
        var addOns = subscriptions.SelectMany(line => line.AddOns ?? []).ToList();
        return new()
        {
            CustomerIds = Ids(customers.Select(line => line.CustomerId).Concat(payers.Select(named => named?.Id))),
            CustomerReferenceIds = Texts(customers.Select(line => line.ReferenceId).Concat(payers.Select(named => named?.ReferenceId))),
            ProductOfferingIds = Texts(
            [
                .. offerings.Select(line => line.ProductOfferingId),
                .. subscriptions.SelectMany(CatalogReference.Of).Select(offering => offering.ProductOfferingId),
            ]),
            SubscriptionIds = Ids(subscriptions.Select(line => line.SubscriptionId)),
            SubscriptionReferenceIds = Texts(subscriptions.Select(line => line.ReferenceId)),
            AddOnIds = Ids(addOns.Select(line => line.SubscriptionAddOnId)),
            Msisdns = Texts(subscriptions.SelectMany(Msisdns)),
        };
    }

    /// <summary>The numbers that a subscription would have or change to, which no other can have.</summary>
    public static IEnumerable<string> Msisdns(this SubscriptionLine line) => line.Status == SubscriptionStatus.Cancelled
        ? []
        : new[] { line.Msisdn, line.PendingMsisdn?.Msisdn }.OfType<string>();

    private static HashSet<Guid> Ids(IEnumerable<Guid?> ids) => [.. ids.OfType<Guid>()];

    private static HashSet<string> Texts(IEnumerable<string?> texts) => [.. texts.OfType<string>()];
}
