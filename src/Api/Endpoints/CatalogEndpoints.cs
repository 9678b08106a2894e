using Connect.Api.Binding;
using Connect.Api.Http;
using Connect.Application.Catalog;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints;

/// <summary>The catalog.</summary>
internal static class CatalogEndpoints
{
    public static void MapCatalog(this IEndpointRouteBuilder routes)
    {
        var offerings = routes.MapGroup("/product-offerings/{productOfferingId}").WithTags("Catalog");

        offerings.MapGet("", (string productOfferingId, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new GetProductOffering(productOfferingId), cancellationToken))
            .WithName("getProductOffering")
            .WithSummary("One offering.")
            .Produces<ProductOfferingAnswer>()
            .RequireScope(Scopes.CatalogRead);

        offerings.MapPut("", (string productOfferingId, JsonBody<ProductOfferingInput> body, Sender sender, CancellationToken cancellationToken) =>
                sender.Send(new PutProductOffering(productOfferingId, body.Value), cancellationToken))
            .WithName("putProductOffering")
            .WithSummary("Create or replace an offering. Subscriptions and add-ons keep the terms they were sold under.")
            .Produces<ProductOfferingAnswer>()
            .Produces<ProductOfferingAnswer>(StatusCodes.Status201Created)
            .RequireScope(Scopes.CatalogWrite)
            .IsIdempotent();
    }
}
