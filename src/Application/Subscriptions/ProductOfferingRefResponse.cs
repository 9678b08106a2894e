using Connect.Application.Catalog;
using Connect.Application.Wire;
using Connect.Domain.Catalog;
using Mapster;

namespace Connect.Application.Subscriptions;

/// <summary>An offering under the terms of its sale: name, price and group are those at the time of sale.</summary>
public sealed record ProductOfferingRefResponse(string ProductOfferingId, string Name, PriceBody Price, ProductOfferingGroupBody Group)
{
    internal static ProductOfferingRefResponse Of(SaleTerms terms) => terms.Adapt<ProductOfferingRefResponse>(ResponseMap.Config);
}
