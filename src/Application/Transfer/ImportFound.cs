using Connect.Domain.Catalog;

namespace Connect.Application.Transfer;

/// <summary>What the database has of the things that the lines of a batch name.</summary>
/// <param name="Customers">By ID those of all tenants, by reference those of this one; so are the subscriptions.</param>
/// <param name="ProductOfferings">Of this tenant.</param>
/// <param name="AddOnIds">Those in use, by any tenant.</param>
/// <param name="Msisdns">The numbers that a subscription of this tenant has or will change to.</param>
public sealed record ImportFound(
    IReadOnlyList<FoundCustomer> Customers,
    IReadOnlyList<ProductOffering> ProductOfferings,
    IReadOnlyList<FoundSubscription> Subscriptions,
    IReadOnlyList<Guid> AddOnIds,
    IReadOnlyList<string> Msisdns);

/// <summary>A customer that the database has.</summary>
public sealed record FoundCustomer(Guid TenantId, Guid CustomerId, string? ReferenceId, string Name);

/// <summary>A subscription that the database has.</summary>
public sealed record FoundSubscription(Guid TenantId, Guid SubscriptionId, string? ReferenceId);
