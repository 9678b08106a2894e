using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Application.Catalog;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;

namespace Connect.Api.Endpoints.Catalog;

internal sealed class GetProductOfferingEndpoint : IEndpoint
{
    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/product-offerings/{productOfferingId}", Handle)
        .WithTags(Areas.Catalog)
        .WithName("getProductOffering")
        .WithSummary("Get an offering")
        .WithDescription("Returns one offering of the catalog.")
        .Returns<ProductOfferingResponse>(ExampleParts.ProductOffering)
        .Refuses(CatalogRefusals.ProductOfferingNotFound)
        .RequireScope(Scopes.CatalogRead);

    private static Task<IResult> Handle(ProductOfferingIdParameter offering, Sender sender, CancellationToken cancellationToken) =>
        sender.Send(new GetProductOffering(offering.Value), cancellationToken);
}
