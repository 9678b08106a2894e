using Connect.Domain.Refusals;

namespace Connect.Domain.Catalog;

public static class CatalogRefusals
{
    public static readonly RefusalCode ProductOfferingNotFound =
        new("product_offering_not_found", RefusalKind.NotFound, "The product offering does not exist.");

    /// <summary>Refuses an ID that is not in the catalog.</summary>
    public static Refusal NotFound(string productOfferingId) =>
        ProductOfferingNotFound.Because($"The catalog does not have an offering '{productOfferingId}'.");

    /// <summary>Refuses to open a subscription on an offering that is sold as an add-on.</summary>
    public static Refusal NotASubscription(string productOfferingId) =>
        ProductOfferingNotFound.Because($"The offering '{productOfferingId}' is sold as an add-on, not as a subscription.");

    public static readonly RefusalCode ProductOfferingArchived =
        new("product_offering_archived", RefusalKind.Rule, "The product offering is no longer sold.");

    public static Refusal Archived(string productOfferingId) =>
        ProductOfferingArchived.Because($"The offering '{productOfferingId}' is archived and no longer sold.");

    /// <summary>The offering is not an add-on, or does not fit the category of the subscription.</summary>
    public static readonly RefusalCode AddOnNotApplicable =
        new("addon_not_applicable", RefusalKind.Rule, "The product offering is not an add-on for this subscription.");

    public static Refusal NotApplicable(ProductOffering offering, string? category) => AddOnNotApplicable.Because(
        offering.Terms.Type == ProductOfferingType.AddOn
            ? $"The offering '{offering.ProductOfferingId}' fits {string.Join(", ", offering.Terms.AddOnCategories)}; "
                + $"the subscription's category is {category ?? "not set"}."
            : $"The offering '{offering.ProductOfferingId}' is sold as a subscription, not as an add-on.");

    /// <summary>Refuses to change an add-on to an offering of another group.</summary>
    public static Refusal OfAnotherGroup(string productOfferingId, string group, string required) => AddOnNotApplicable.Because(
        $"The offering '{productOfferingId}' is in the group '{group}'; the add-on is in the group '{required}'.");
}
