using Connect.Application.Paging;
using Connect.Application.Tenants;
using Connect.Application.Transfer;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Connect.Infrastructure.Subscriptions;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Transfer;

internal sealed class ExportQueries(ConnectDbContext db, ITenantScope scope) : IExportQueries
{
    public Task<long> LatestNumber(CancellationToken cancellationToken) => db.Tenants
        .Where(tenant => tenant.TenantId == scope.TenantId)
        .Select(tenant => EF.Property<long>(tenant, CreationNumber.Counter))
        .SingleAsync(cancellationToken);

    public async Task<IReadOnlyList<Numbered<Customer>>> ReadCustomers(
        long after, long until, int count, CancellationToken cancellationToken) => await db.Customers.AsNoTracking()
        .Where(customer => customer.TenantId == scope.TenantId)
        .CreatedBetween(after, until)
        .Take(count)
        .Select(customer => new Numbered<Customer>(EF.Property<long>(customer, CreationNumber.Column), customer))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Numbered<ProductOffering>>> ReadProductOfferings(
        long after, long until, int count, CancellationToken cancellationToken) => await db.ProductOfferings.AsNoTracking()
        .Where(offering => offering.TenantId == scope.TenantId)
        .CreatedBetween(after, until)
        .Take(count)
        .Select(offering => new Numbered<ProductOffering>(EF.Property<long>(offering, CreationNumber.Column), offering))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Numbered<StoredSubscription>>> ReadSubscriptions(
        long after, long until, int count, CancellationToken cancellationToken)
    {
        var numbers = await db.Subscriptions
            .Where(subscription => subscription.TenantId == scope.TenantId)
            .CreatedBetween(after, until)
            .Take(count)
            .Select(subscription => new { subscription.SubscriptionId, Number = EF.Property<long>(subscription, CreationNumber.Column) })
            .ToDictionaryAsync(row => row.SubscriptionId, row => row.Number, cancellationToken);
        var found = await db.FindAll([.. numbers.Keys], cancellationToken, includesEnded: true);
        return
        [
            .. found.Select(subscription => new Numbered<StoredSubscription>(numbers[subscription.SubscriptionId], new(subscription)))
                .OrderBy(subscription => subscription.Number),
        ];
    }
}
