using Connect.Api.Binding.Query;
using Connect.Api.Http;
using Connect.Application.Catalog;
using Connect.Domain.ApiKeys;

namespace Connect.Api.Endpoints.Catalog;

internal sealed class ListProductOfferingsEndpoint : IEndpoint
{
    private const string Page = $$"""{ "items": [ {{ExampleParts.ProductOffering}} ], "nextCursor": "CfDJ8M" }""";

    public static void Map(IEndpointRouteBuilder operations) => operations
        .MapGet("/product-offerings", Handle)
        .WithTags(Areas.Catalog)
        .WithName("listProductOfferings")
        .WithSummary("List the catalog")
        .WithDescription("Returns the offerings of the tenant, newest first, page by page.")
        .Returns<ProductOfferingListResponse>(Page)
        .RequireScope(Scopes.CatalogRead);

    private static Task<IResult> Handle(
        CatalogFilterParameters filter,
        LimitParameter limit,
        CursorParameter cursor,
        Sender sender,
        CancellationToken cancellationToken) =>
        sender.Send(new ListProductOfferings(filter.Type, filter.Status, new(limit.Count, cursor.Value)), cancellationToken);
}
