using Connect.Domain.Catalog;

namespace Connect.Application.Catalog;

/// <summary>A group of offerings, as clients send and receive it.</summary>
/// <param name="ProductOfferingGroupId">Chosen by the tenant, such as mobile-plans.</param>
/// <param name="Category">The category that add-ons must list to fit, such as SUBSCRIPTION_CELL.</param>
/// <param name="Description">Text for customers.</param>
/// <param name="InternalDescription">Text for staff.</param>
public sealed record ProductOfferingGroupBody(
    string ProductOfferingGroupId,
    string Name,
    string? Category = null,
    string? Description = null,
    string? InternalDescription = null)
{
    internal static ProductOfferingGroupBody Of(ProductOfferingGroup group) =>
        new(group.ProductOfferingGroupId, group.Name, group.Category, group.Description, group.InternalDescription);

    internal ProductOfferingGroup ToGroup() => new(ProductOfferingGroupId, Name, Category, Description, InternalDescription);
}
