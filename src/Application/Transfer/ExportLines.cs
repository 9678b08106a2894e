using System.Runtime.CompilerServices;
using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Paging;
using Connect.Application.Tenants;

namespace Connect.Application.Transfer;

/// <summary>
/// Everything of the tenant that <see cref="ImportLines"/> adds, as of now and without the secrets of SIMs: customers, then product
/// offerings, then subscriptions, each in the order of creation. What is created meanwhile is left out.
/// </summary>
public sealed record ExportLines : IQuery<IAsyncEnumerable<TransferLine>>;

internal sealed class ExportLinesHandler(IExportQueries queries, TenantClock clock) : IHandler<ExportLines, IAsyncEnumerable<TransferLine>>
{
    private const int PageSize = 500;

    public Task<Outcome<IAsyncEnumerable<TransferLine>>> Handle(ExportLines operation, CancellationToken cancellationToken) =>
        Task.FromResult<Outcome<IAsyncEnumerable<TransferLine>>>(new Reply<IAsyncEnumerable<TransferLine>>(Lines(cancellationToken)));

    private async IAsyncEnumerable<TransferLine> Lines([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Subscriptions are read last, so that each has its customer in an earlier line.
        var until = await queries.LatestNumber(cancellationToken);
        await foreach (var customer in All(queries.ReadCustomers, until, cancellationToken))
            yield return new() { Customer = CustomerLine.Of(customer) };

        await foreach (var offering in All(queries.ReadProductOfferings, until, cancellationToken))
            yield return new() { ProductOffering = ProductOfferingLine.Of(offering) };

        var now = (await clock.Now(cancellationToken)).Now;
        await foreach (var subscription in All(queries.ReadSubscriptions, until, cancellationToken))
            yield return new() { Subscription = subscription.At(now).ToLine() };
    }

    private static async IAsyncEnumerable<T> All<T>(
        Func<long, long, int, CancellationToken, Task<IReadOnlyList<Numbered<T>>>> read,
        long until,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = 0L;
        IReadOnlyList<Numbered<T>> page;
        do
        {
            page = await read(last, until, PageSize, cancellationToken);
            foreach (var (number, item) in page)
            {
                last = number;
                yield return item;
            }
        }
        while (page.Count == PageSize);
    }
}
