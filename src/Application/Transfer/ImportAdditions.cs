using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Transfer;

/// <summary>What the lines of a batch add.</summary>
public sealed class ImportAdditions
{
    public IList<Customer> Customers { get; } = [];

    public IList<ProductOffering> ProductOfferings { get; } = [];

    public IList<Subscription> Subscriptions { get; } = [];
}
