using Connect.Application.Paging;
using Connect.Application.Transfer;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Application.UnitTests.Fakes;

/// <summary>Holds everything that an export reads, numbered from 1 in each list.</summary>
internal sealed class FakeExportQueries : IExportQueries
{
    public const long Latest = 5_000;

    public List<Customer> Customers { get; } = [];

    public List<ProductOffering> Offerings { get; } = [];

    public List<Subscription> Subscriptions { get; } = [];

    public List<long> Until { get; } = [];

    public Task<long> LatestNumber(CancellationToken cancellationToken) => Task.FromResult(Latest);

    public Task<IReadOnlyList<Numbered<Customer>>> ReadCustomers(
        long after, long until, int count, CancellationToken cancellationToken) => Page(Customers, after, until, count);

    public Task<IReadOnlyList<Numbered<ProductOffering>>> ReadProductOfferings(
        long after, long until, int count, CancellationToken cancellationToken) => Page(Offerings, after, until, count);

    public Task<IReadOnlyList<Numbered<StoredSubscription>>> ReadSubscriptions(
        long after, long until, int count, CancellationToken cancellationToken) =>
        Page(Subscriptions.ConvertAll(subscription => new StoredSubscription(subscription)), after, until, count);

    private Task<IReadOnlyList<Numbered<T>>> Page<T>(List<T> all, long after, long until, int count)
    {
        Until.Add(until);
        return Task.FromResult<IReadOnlyList<Numbered<T>>>(
            [.. all.Select((item, index) => new Numbered<T>(index + 1, item)).Where(item => item.Number > after).Take(count)]);
    }
}
