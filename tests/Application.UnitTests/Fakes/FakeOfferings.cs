using Connect.Application.Catalog;
using Connect.Domain.Catalog;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A catalog of a few offerings, which records those that were added.</summary>
internal sealed class FakeOfferings(params IEnumerable<ProductOffering> held) : IProductOfferings
{
    private readonly List<ProductOffering> held = [.. held];

    public List<ProductOffering> Added { get; } = [];

    public Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken) =>
        Task.FromResult(held.SingleOrDefault(offering => offering.ProductOfferingId == productOfferingId));

    public void Add(ProductOffering offering) => Added.Add(offering);
}
