using Connect.Application.Catalog;
using Connect.Domain.Catalog;

namespace Connect.Application.Transfer;

/// <summary>A product offering in a file: what the API takes to put one, with its ID.</summary>
public sealed record ProductOfferingLine : ProductOfferingInput
{
    /// <summary>Chosen by the tenant; unique in its catalog, case-sensitive.</summary>
    public required string ProductOfferingId { get; init; }

    /// <summary>The default is updatedAt or, without one, the time of the import.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The default is createdAt.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    internal static ProductOfferingLine Of(ProductOffering offering) => new()
    {
        ProductOfferingId = offering.ProductOfferingId,
        Name = offering.Terms.Name,
        Type = offering.Terms.Type,
        Status = offering.Terms.Status,
        Price = PriceBody.Of(offering.Terms.Price),
        Group = ProductOfferingGroupBody.Of(offering.Terms.Group),
        AddOnCategories = offering.Terms.AddOnCategories,
        CancelSchedule = offering.Terms.CancelSchedule,
        ChangeSchedule = offering.Terms.ChangeSchedule,
        Description = offering.Terms.Description,
        Metadata = offering.Terms.Metadata,
        CreatedAt = offering.CreatedAt,
        UpdatedAt = offering.UpdatedAt,
    };

    internal ProductOffering ToOffering(Guid tenantId, DateTimeOffset now)
    {
        var offering = ProductOffering.Create(tenantId, ProductOfferingId, ToTerms(), CreatedAt ?? UpdatedAt ?? now);
        if (UpdatedAt is { } at)
            offering.Replace(offering.Terms, at);

        return offering;
    }
}
