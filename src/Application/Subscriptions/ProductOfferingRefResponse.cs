using Connect.Application.Catalog;

namespace Connect.Application.Subscriptions;

/// <summary>An offering as it was sold.</summary>
/// <param name="ProductOfferingId">Its id in the catalog.</param>
/// <param name="Name">Its name at the time of sale.</param>
/// <param name="Price">Its price at the time of sale.</param>
/// <param name="Group">Its group at the time of sale.</param>
public sealed record ProductOfferingRefResponse(string ProductOfferingId, string Name, PriceBody Price, ProductOfferingGroupBody Group);
