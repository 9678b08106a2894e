using Connect.Application.Catalog;

namespace Connect.Application.Subscriptions;

/// <summary>An offering under the terms of its sale: name, price and group are those at the time of sale.</summary>
public sealed record ProductOfferingRefResponse(string ProductOfferingId, string Name, PriceBody Price, ProductOfferingGroupBody Group);
