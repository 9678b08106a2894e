namespace Connect.Domain.Catalog;

/// <summary>A group of product offerings; the group of a subscription carries the category that its add-ons must fit.</summary>
/// <param name="ProductOfferingGroupId">Chosen by the tenant, such as mobile-plans.</param>
/// <param name="Category">The category that add-ons list to fit, such as SUBSCRIPTION_CELL.</param>
/// <param name="Description">Text for customers.</param>
/// <param name="InternalDescription">Text for staff.</param>
public sealed record ProductOfferingGroup(
    string ProductOfferingGroupId,
    string Name,
    string? Category = null,
    string? Description = null,
    string? InternalDescription = null);
