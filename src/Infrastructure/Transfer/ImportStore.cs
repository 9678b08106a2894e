using System.Numerics;
using Connect.Application.Tenants;
using Connect.Application.Transfer;
using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Domain.Tenants;
using Connect.Infrastructure.Events;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Transfer;

internal sealed class ImportStore(ConnectDbContext db, RowWriter writer, EventLog events, ITenantScope scope) : IImportStore
{
    // SQL Server takes at most 2,100 parameters.
    private const int MaxKeys = 1_024;

    public async Task<ImportFound> Find(ImportKeys keys, CancellationToken cancellationToken)
    {
        return new(
            [
                .. await Any(nameof(Customer.CustomerId), keys.CustomerIds.Cast<object>(), (Customer it) => ToFound(it)),
                .. await OfTenant(nameof(Customer.ReferenceId), keys.CustomerReferenceIds, (Customer it) => ToFound(it)),
            ],
            await OfTenant(nameof(ProductOffering.ProductOfferingId), keys.ProductOfferingIds, (ProductOffering it) => it),
            [
                .. await Any(nameof(Subscription.SubscriptionId), keys.SubscriptionIds.Cast<object>(), (Subscription it) => ToFound(it)),
                .. await OfTenant(nameof(Subscription.ReferenceId), keys.SubscriptionReferenceIds, (Subscription it) => ToFound(it)),
            ],
            await Any(nameof(AddOn.SubscriptionAddOnId), keys.AddOnIds.Cast<object>(), (AddOn it) => it.SubscriptionAddOnId),
            [
                .. (await OfTenant(nameof(Subscription.Msisdn), keys.Msisdns, (Subscription it) => LiveMsisdn(it))).OfType<string>(),
                .. (await OfTenant(nameof(Subscription.ReservedMsisdn), keys.Msisdns, (Subscription it) => it.ReservedMsisdn))
                    .OfType<string>(),
            ]);

        Task<List<TResult>> Any<TEntity, TResult>(string member, IEnumerable<object> values, Func<TEntity, TResult> select)
            where TEntity : class => Read(member, values, isOfTenant: false, select, cancellationToken);

        Task<List<TResult>> OfTenant<TEntity, TResult>(string member, IEnumerable<object> values, Func<TEntity, TResult> select)
            where TEntity : class => Read(member, values, isOfTenant: true, select, cancellationToken);
    }

    public async Task Add(ImportAdditions additions, CancellationToken cancellationToken)
    {
        object[] numbered = [.. additions.Customers, .. additions.ProductOfferings, .. additions.Subscriptions];
        if (numbered.Length == 0)
            return;

        var last = await db.TakeNumbers(CreationNumber.Counter, scope.TenantId, numbered.Length, sandboxNow: null, cancellationToken)
            ?? throw new InvalidOperationException("The tenant does not exist, although tenants are never deleted.");
        await RefuseClaimed(additions.Subscriptions, cancellationToken);
        foreach (var (index, entity) in numbered.Index())
        {
            writer.Insert(entity, last - numbered.Length + 1 + index);
            if (entity is Subscription subscription)
                Add(subscription);
        }

        await writer.Flush(cancellationToken);
        await events.Append(cancellationToken);
    }

    // As MsisdnClaims does it, in fewer and prepared statements.
    private async Task RefuseClaimed(IEnumerable<Subscription> added, CancellationToken cancellationToken)
    {
        var live = added.Where(subscription => subscription.Status != SubscriptionStatus.Cancelled).ToList();
        var (used, reserved) = (live.Select(it => it.Msisdn).OfType<string>(), live.Select(it => it.ReservedMsisdn).OfType<string>());
        var claimed = await Read(
            nameof(Subscription.ReservedMsisdn), used, isOfTenant: true, (Subscription it) => it.ReservedMsisdn, cancellationToken);
        var held = await Read(
            nameof(Subscription.Msisdn), reserved, isOfTenant: true, (Subscription it) => LiveMsisdn(it), cancellationToken);
        if (claimed.Concat(held).Any(msisdn => msisdn is not null))
            throw new DbUpdateConcurrencyException("A number was taken or reserved after it was found free.");
    }

    private void Add(Subscription subscription)
    {
        foreach (var addOn in subscription.AddOns)
            writer.Insert(addOn);

        events.Collect(subscription);
    }

    private async Task<List<TResult>> Read<TEntity, TResult>(
        string member,
        IEnumerable<object> keys,
        bool isOfTenant,
        Func<TEntity, TResult> select,
        CancellationToken cancellationToken)
        where TEntity : class
    {
        var (shape, found) = (RowShape.Of(db, typeof(TEntity)), new List<TResult>());
        foreach (var chunk in keys.Chunk(MaxKeys))
        {
            // The last key fills up the places that are left: few statements serve all batches.
            var size = (int)BitOperations.RoundUpToPowerOf2((uint)chunk.Length);
            var places = Enumerable.Range(0, size).Select(place => chunk[Math.Min(place, chunk.Length - 1)]);
            object?[] values = isOfTenant ? [.. places, scope.TenantId] : [.. places];
            var statement = shape.SelectAny(member, size, isOfTenant ? nameof(Tenant.TenantId) : null);
            await statement.Read(db, values, row => found.Add(select(shape.Create<TEntity>(row))), cancellationToken);
        }

        return found;
    }

    private static FoundCustomer ToFound(Customer customer) =>
        new(customer.TenantId, customer.CustomerId, customer.ReferenceId, customer.Name);

    private static FoundSubscription ToFound(Subscription subscription) =>
        new(subscription.TenantId, subscription.SubscriptionId, subscription.ReferenceId);

    private static string? LiveMsisdn(Subscription subscription) =>
        subscription.Status == SubscriptionStatus.Cancelled ? null : subscription.Msisdn;
}
