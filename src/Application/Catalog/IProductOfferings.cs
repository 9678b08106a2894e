using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

public interface IProductOfferings
{
    /// <summary>Finds an offering; null if the catalog does not have it.</summary>
    Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken);

    /// <summary>Adds an offering to the catalog when the transaction commits.</summary>
    void Add(ProductOffering offering);
}
