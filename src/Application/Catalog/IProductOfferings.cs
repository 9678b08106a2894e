using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

public interface IProductOfferings
{
    /// <summary>Finds an offering; null if the catalog does not have it.</summary>
    Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken);

    /// <summary>Puts a new one into the catalog with the transaction.</summary>
    void Add(ProductOffering offering);
}
