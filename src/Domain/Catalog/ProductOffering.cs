using Connect.Domain.Refusals;

namespace Connect.Domain.Catalog;

/// <summary>What can be sold, under an id that the tenant chose.</summary>
public sealed class ProductOffering
{
    /// <summary>The longest id and the longest name of an offering.</summary>
    public const int MaxIdLength = 64, MaxNameLength = 200;

    // For the database too, which fills in the rest.
    private ProductOffering(string productOfferingId, ProductOfferingTerms terms) => (ProductOfferingId, Terms) = (productOfferingId, terms);

    /// <summary>The tenant whose catalog it is in.</summary>
    public Guid TenantId { get; private set; }

    /// <summary>Unique in the tenant's catalog, letters with their case.</summary>
    public string ProductOfferingId { get; private set; }

    /// <summary>What is sold today.</summary>
    public ProductOfferingTerms Terms { get; private set; }

    /// <summary>When it was first put.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was last put.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>What a buyer of today agrees to.</summary>
    public SaleTerms TermsOfSale => new(ProductOfferingId, Terms.Name, Terms.Price, Terms.Group, Terms.CancelSchedule, Terms.ChangeSchedule);

    /// <summary>Puts a new offering into the catalog.</summary>
    public static ProductOffering Create(Guid tenantId, string productOfferingId, ProductOfferingTerms terms, DateTimeOffset now) =>
        new(productOfferingId, terms) { TenantId = tenantId, CreatedAt = now, UpdatedAt = now };

    /// <summary>Replaces the terms for those who buy from now on.</summary>
    public void Replace(ProductOfferingTerms terms, DateTimeOffset now) => (Terms, UpdatedAt) = (terms, now);

    /// <summary>The terms of a subscription sold today; refuses what is an add-on or archived.</summary>
    public Result<SaleTerms> SellAsSubscription()
    {
        if (Terms.Type != ProductOfferingType.Subscription)
            return CatalogRefusals.NoSubscriptionOffering(ProductOfferingId);

        return Terms.Status == ProductOfferingStatus.Archived ? CatalogRefusals.Archived(ProductOfferingId) : TermsOfSale;
    }

    /// <summary>Whether it fits a subscription of this category as an add-on.</summary>
    public bool FitsCategory(string? category) =>
        Terms.Type == ProductOfferingType.AddOn
        && (Terms.AddOnCategories.Count == 0 || (category is not null && Terms.AddOnCategories.Contains(category)));
}
