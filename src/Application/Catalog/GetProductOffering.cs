using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

public sealed record GetProductOffering(string ProductOfferingId) : IQuery<ProductOfferingResponse>;

internal sealed class GetProductOfferingHandler(IProductOfferings offerings) : IHandler<GetProductOffering, ProductOfferingResponse>
{
    public async Task<Outcome<ProductOfferingResponse>> Handle(GetProductOffering operation, CancellationToken cancellationToken) =>
        await offerings.Find(operation.ProductOfferingId, cancellationToken) is { } offering
            ? new Reply<ProductOfferingResponse>(ProductOfferingResponse.Of(offering))
            : CatalogRefusals.NotFound(operation.ProductOfferingId);
}
