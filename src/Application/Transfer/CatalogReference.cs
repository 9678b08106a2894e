using Connect.Application.Validation;
using Connect.Domain.Catalog;

namespace Connect.Application.Transfer;

/// <summary>An offering that a line takes from the catalog, because the line does not have its terms.</summary>
/// <param name="Place">A JSON pointer into the line.</param>
/// <param name="Type">The type that it must have.</param>
internal sealed record CatalogReference(string Place, string ProductOfferingId, ProductOfferingType Type)
{
    public static IEnumerable<CatalogReference> Of(SubscriptionLine line) =>
    [
        .. Of("/subscription", ProductOfferingType.Subscription, line.ProductOfferingId, line.Terms, line.PendingProductOffering),
        .. (line.AddOns ?? []).SelectMany((addOn, index) => Of(
            $"/subscription/addons/{index}",
            ProductOfferingType.AddOn,
            addOn.ProductOfferingId,
            addOn.Terms,
            addOn.PendingProductOffering)),
    ];

    /// <summary>Null if the offering is known and has the type.</summary>
    public FieldError? ErrorIn(KnownRows known) => known.ProductOffering(ProductOfferingId)?.Type == Type
        ? null
        : new(
            Place,
            $"must have terms, or name an offering of type {Type.ToString().ToUpperInvariant()} of an earlier line or of the catalog");

    private static IEnumerable<CatalogReference> Of(
        string place, ProductOfferingType type, string offering, SaleTermsLine? terms, PendingProductOfferingLine? change)
    {
        if (terms is null)
            yield return new($"{place}/productOfferingId", offering, type);

        if (change is { Terms: null })
            yield return new($"{place}/pendingProductOffering/productOfferingId", change.ProductOfferingId, type);
    }
}
