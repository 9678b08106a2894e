using Connect.Application.Paging;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Transfer;

/// <summary>Reads everything of the tenant in the order of creation, in pages.</summary>
public interface IExportQueries
{
    /// <summary>The number of the newest customer, offering or subscription; 0 if there is none.</summary>
    Task<long> LatestNumber(CancellationToken cancellationToken);

    /// <param name="after">The number of the last one of the previous page; 0 for the first page.</param>
    /// <param name="until">The last number to read.</param>
    /// <param name="count">How many to read at most.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<Numbered<Customer>>> ReadCustomers(long after, long until, int count, CancellationToken cancellationToken);

    /// <inheritdoc cref="ReadCustomers"/>
    Task<IReadOnlyList<Numbered<ProductOffering>>> ReadProductOfferings(
        long after, long until, int count, CancellationToken cancellationToken);

    /// <summary>Reads subscriptions with all their add-ons.</summary>
    /// <inheritdoc cref="ReadCustomers"/>
    Task<IReadOnlyList<Numbered<StoredSubscription>>> ReadSubscriptions(
        long after, long until, int count, CancellationToken cancellationToken);
}
