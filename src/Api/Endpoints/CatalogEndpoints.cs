using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Catalog;
using Connect.Domain.ApiKeys;
using Connect.Domain.Catalog;

namespace Connect.Api.Endpoints;

/// <summary>The catalog.</summary>
internal static class CatalogEndpoints
{
    public static void MapCatalog(this IEndpointRouteBuilder routes)
    {
        var offerings = routes.MapGroup("/product-offerings/{productOfferingId}").WithTags("Catalog");

        offerings.MapGet("", (ProductOfferingIdParameter offering, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new GetProductOffering(offering.Value), cancellationToken))
            .WithName("getProductOffering")
            .WithSummary("One offering.")
            .Returns<ProductOfferingResponse>()
            .Refuses(CatalogRefusals.ProductOfferingNotFound)
            .RequireScope(Scopes.CatalogRead);

        offerings.MapPut("", (ProductOfferingIdParameter offering, JsonBody<ProductOfferingInput> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new PutProductOffering(offering.Value, body.Value), cancellationToken))
            .WithName("putProductOffering")
            .WithSummary("Create or replace an offering. Subscriptions and add-ons keep the terms they were sold under.")
            .Returns<ProductOfferingResponse>(StatusCodes.Status200OK, StatusCodes.Status201Created)
            .RequireScope(Scopes.CatalogWrite)
            .IsIdempotent();
    }
}
