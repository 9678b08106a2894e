using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Paging;
using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>Lists the catalog, newest offering first.</summary>
/// <param name="Type">Only offerings of this type; null for both.</param>
/// <param name="Status">Only offerings with this status; null for both.</param>
public sealed record ListProductOfferings(ProductOfferingType? Type, ProductOfferingStatus? Status, PageRequest Page)
    : IQuery<ProductOfferingListResponse>;

internal sealed class ListProductOfferingsHandler(IProductOfferings offerings, ICursors cursors)
    : IHandler<ListProductOfferings, ProductOfferingListResponse>
{
    public async Task<Outcome<ProductOfferingListResponse>> Handle(ListProductOfferings operation, CancellationToken cancellationToken)
    {
        var page = await Page<ProductOffering>.Read(
            cursors,
            $"product-offerings type={operation.Type} status={operation.Status}",
            operation.Page,
            (before, count) => offerings.FindNewest(operation.Type, operation.Status, before, count, cancellationToken));
        return page.IsRefused(out var refusal, out var read)
            ? refusal
            : new Reply<ProductOfferingListResponse>(new([.. read.Items.Select(ProductOfferingResponse.Of)], read.NextCursor));
    }
}
