using Connect.Application.Answers;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>Reads one offering of the catalog.</summary>
/// <param name="ProductOfferingId">Which.</param>
public sealed record GetProductOffering(string ProductOfferingId) : IQuery<ProductOfferingAnswer>;

internal sealed class GetProductOfferingHandler(IProductOfferings offerings) : IHandler<GetProductOffering, ProductOfferingAnswer>
{
    public async Task<Outcome<ProductOfferingAnswer>> Handle(GetProductOffering operation, CancellationToken cancellationToken) =>
        await offerings.Find(operation.ProductOfferingId, cancellationToken) is { } offering
            ? new Reply<ProductOfferingAnswer>(offering.ToAnswer())
            : CatalogRefusals.NotFound(operation.ProductOfferingId);
}
