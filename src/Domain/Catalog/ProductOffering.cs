using Connect.Domain.Refusals;

namespace Connect.Domain.Catalog;

/// <summary>A product that the tenant sells, as a subscription or as an add-on.</summary>
public sealed class ProductOffering
{
    /// <summary>Lengths in characters.</summary>
    public const int MaxIdLength = 64, MaxNameLength = 200;

    // EF Core materialises through this constructor and sets the other properties.
    private ProductOffering(string productOfferingId, ProductOfferingTerms terms) =>
        (ProductOfferingId, Terms) = (productOfferingId, terms);

    public Guid TenantId { get; private set; }

    /// <summary>Chosen by the tenant; unique in its catalog, case-sensitive.</summary>
    public string ProductOfferingId { get; private set; }

    public ProductOfferingTerms Terms
    {
        get;
        private set => (field, Type, Status, ProductOfferingGroupId) =
            (value, value.Type, value.Status, value.Group.ProductOfferingGroupId);
    }

    /// <summary>Part of the terms, for lists to filter by; so are the status and the group.</summary>
    public ProductOfferingType Type { get; private set; }

    public ProductOfferingStatus Status { get; private set; }

    public string ProductOfferingGroupId { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The terms of a sale today; the sale keeps a copy.</summary>
    public SaleTerms TermsOfSale => new(
        ProductOfferingId,
        Terms.Name,
        Terms.Price,
        Terms.Group,
        Terms.CancelSchedule,
        Terms.ChangeSchedule,
        Terms.AddOnCategories.Count == 0 ? null : Terms.AddOnCategories);

    public static ProductOffering Create(Guid tenantId, string productOfferingId, ProductOfferingTerms terms, DateTimeOffset now) =>
        new(productOfferingId, terms) { TenantId = tenantId, CreatedAt = now, UpdatedAt = now };

    /// <summary>Replaces the terms for future sales; earlier sales keep theirs.</summary>
    public void Replace(ProductOfferingTerms terms, DateTimeOffset now) => (Terms, UpdatedAt) = (terms, now);

    /// <summary>The terms of a subscription sold today; refuses an add-on and an archived offering.</summary>
    public Result<SaleTerms> SellAsSubscription()
    {
        if (Terms.Type != ProductOfferingType.Subscription)
            return CatalogRefusals.NotASubscription(ProductOfferingId);

        return Terms.Status == ProductOfferingStatus.Archived ? CatalogRefusals.Archived(ProductOfferingId) : TermsOfSale;
    }

    /// <summary>Whether it is an add-on that fits a subscription of this category.</summary>
    public bool FitsCategory(string? category) =>
        Terms.Type == ProductOfferingType.AddOn && TermsOfSale.FitsCategory(category);
}
