namespace Connect.Domain.Catalog;

/// <summary>The group of a product offering: a subscription's group carries the category that add-ons must fit.</summary>
/// <param name="ProductOfferingGroupId">The tenant's own id, such as mobile-plans.</param>
/// <param name="Name">For people.</param>
/// <param name="Category">What add-ons name in their addonCategories, such as SUBSCRIPTION_CELL.</param>
/// <param name="Description">For customers.</param>
/// <param name="InternalDescription">For staff.</param>
public sealed record ProductOfferingGroup(
    string ProductOfferingGroupId,
    string Name,
    string? Category = null,
    string? Description = null,
    string? InternalDescription = null);
