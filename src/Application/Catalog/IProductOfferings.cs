using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>The tenant's catalog.</summary>
public interface IProductOfferings
{
    /// <summary>Finds an offering, or null where the catalog does not hold it.</summary>
    Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken);

    /// <summary>Puts a new one into the catalog with the transaction.</summary>
    void Add(ProductOffering offering);
}
