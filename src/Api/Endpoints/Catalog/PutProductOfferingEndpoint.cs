using Connect.Api.Binding.Json;
using Connect.Api.Binding.Path;
using Connect.Api.Http;
using Connect.Api.Idempotency;
using Connect.Application.Catalog;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Catalog;

internal sealed class PutProductOfferingEndpoint : IEndpoint
{
    private const string Request = $$"""
        { "name": "Data 10 GB", "type": "ADDON", "price": {{ExampleParts.Price}},
          "group": {{ExampleParts.Group}}, "cancelSchedule": "NEXT_DAY" }
        """;

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapPut("/product-offerings/{productOfferingId}", Handle)
        .WithTags(Areas.Catalog)
        .WithName("putProductOffering")
        .WithSummary("Create or replace an offering")
        .WithDescription("Creates or replaces an offering. Subscriptions and add-ons keep the terms that they were sold under.")
        .TakesExample(Request)
        .Returns<ProductOfferingResponse>(ExampleParts.ProductOffering, StatusCodes.Status200OK, StatusCodes.Status201Created)
        .RequireScope(Scopes.CatalogWrite)
        .IsIdempotent();

    private static Task<IResult> Handle(
        ProductOfferingIdParameter offering,
        JsonBody<ProductOfferingInput> body,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new PutProductOffering(offering.Value, body.Value), cancellationToken);
}
