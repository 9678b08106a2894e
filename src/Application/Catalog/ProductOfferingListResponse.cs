namespace Connect.Application.Catalog;

/// <summary>A page of the catalog.</summary>
/// <param name="Items">Newest first.</param>
/// <param name="NextCursor">The cursor of the next page; absent on the last page.</param>
public sealed record ProductOfferingListResponse(IReadOnlyList<ProductOfferingResponse> Items, string? NextCursor);
