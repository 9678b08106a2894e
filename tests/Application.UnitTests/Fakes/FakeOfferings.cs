using Connect.Application.Catalog;
using Connect.Application.Paging;
using Connect.Domain.Catalog;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>A catalog of a few offerings, which records those that were added.</summary>
internal sealed class FakeOfferings(params IEnumerable<ProductOffering> held) : IProductOfferings
{
    private readonly List<ProductOffering> held = [.. held];

    public List<ProductOffering> Added { get; } = [];

    public Task<ProductOffering?> Find(string productOfferingId, CancellationToken cancellationToken) =>
        Task.FromResult(held.SingleOrDefault(offering => offering.ProductOfferingId == productOfferingId));

    public Task<IReadOnlyList<ProductOffering>> FindAvailable(
        IReadOnlyList<string> productOfferingGroupIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ProductOffering>>(
        [
            .. held.Where(offering => productOfferingGroupIds.Contains(offering.ProductOfferingGroupId)
                && offering.Status == ProductOfferingStatus.Available),
        ]);

    public Task<IReadOnlyList<Numbered<ProductOffering>>> FindNewest(
        ProductOfferingType? type, ProductOfferingStatus? status, long? before, int count, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Numbered<ProductOffering>>>(
        [
            .. held.Select((offering, index) => new Numbered<ProductOffering>(index + 1, offering)).Reverse()
                .Where(it => it.Item.Type == (type ?? it.Item.Type) && it.Item.Status == (status ?? it.Item.Status))
                .Where(it => !(it.Number >= before)).Take(count),
        ]);

    public void Add(ProductOffering offering) => Added.Add(offering);
}
