using Connect.Application.Paging;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

public interface IProductOfferings
{
    /// <summary>Finds an offering; null if the catalog does not have it.</summary>
    Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken);

    /// <summary>Finds the available offerings of some groups, in the order in which they were created.</summary>
    Task<IReadOnlyList<ProductOffering>> FindAvailable(IReadOnlyList<string> productOfferingGroupIds, CancellationToken cancellationToken);

    /// <summary>Finds the newest offerings, created before a number.</summary>
    /// <param name="before">Only offerings with a lower creation number; null for all.</param>
    Task<IReadOnlyList<Numbered<ProductOffering>>> FindNewest(
        ProductOfferingType? type, ProductOfferingStatus? status, long? before, int count, CancellationToken cancellationToken);

    /// <summary>Adds an offering to the catalog when the transaction commits.</summary>
    void Add(ProductOffering offering);
}
