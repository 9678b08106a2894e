using Connect.Application;
using Connect.Application.Subscriptions;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;
using Connect.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Connect.Infrastructure.Subscriptions;

/// <summary>Finds the subscriptions that a list may show, by their index.</summary>
internal static class SubscriptionCandidates
{
    /// <summary>
    /// The newest ones that match a filter as they are stored, and the newest ones with a change that is due. These are two searches
    /// of one index each, because one search for either would read the whole tenant.
    /// </summary>
    public static IQueryable<Candidate> NewestCandidates(
        this IQueryable<Subscription> subscriptions,
        IQueryable<Customer> customers,
        Guid tenantId,
        SubscriptionFilter filter,
        long? before,
        int count,
        DateTimeOffset now)
    {
        var ofTenant = filter.Customer is { } customer
            ? subscriptions.Of(customers.Where(it => it.TenantId == tenantId), customer)
            : subscriptions.Where(subscription => subscription.TenantId == tenantId);
        var matching = filter is { Customer: null, Msisdn: null }
            ? ofTenant.Matching(filter).Newest(before, count)
            : ofTenant.Matching(filter).NewestOfFew(before, count);
        return filter.DependsOnDueChanges
            ? matching.Union(ofTenant.Where(subscription => subscription.NextDueAt <= now).NewestOfFew(before, count))
                .OrderByDescending(candidate => candidate.Number)
                .Take(count)
            : matching;
    }

    private static IQueryable<Candidate> Newest(this IQueryable<Subscription> subscriptions, long? before, int count) => subscriptions
        .CreatedBefore(before)
        .OrderByDescending(subscription => EF.Property<long>(subscription, CreationNumber.Column))
        .Take(count)
        .AsCandidates();

    // The 0 keeps the engine from reading the tenant in the order of the numbers: it finds these by another index, and sorts them.
    private static IQueryable<Candidate> NewestOfFew(this IQueryable<Subscription> subscriptions, long? before, int count) => subscriptions
        .Where(subscription => EF.Property<long>(subscription, CreationNumber.Column) + 0 < (before ?? long.MaxValue))
        .OrderByDescending(subscription => EF.Property<long>(subscription, CreationNumber.Column) + 0)
        .Take(count)
        .AsCandidates();

    private static IQueryable<Candidate> AsCandidates(this IQueryable<Subscription> subscriptions) => subscriptions
        .Select(subscription => new Candidate
        {
            Number = EF.Property<long>(subscription, CreationNumber.Column),
            SubscriptionId = subscription.SubscriptionId,
        });

    // A customer and its subscriptions have the same tenant, so they are found by the customer alone.
    private static IQueryable<Subscription> Of(
        this IQueryable<Subscription> subscriptions, IQueryable<Customer> customersOfTenant, IdOrReferenceId named)
    {
        var ids = (named.Id is { } id
            ? customersOfTenant.Where(customer => customer.CustomerId == id)
            : customersOfTenant.Where(customer => customer.ReferenceId == named.ReferenceId)).Select(customer => customer.CustomerId);
        return subscriptions.Where(subscription => ids.Contains(subscription.Customer.CustomerId));
    }

    private static IQueryable<Subscription> Matching(this IQueryable<Subscription> subscriptions, SubscriptionFilter filter)
    {
        if (filter.Statuses.Count > 0)
            subscriptions = subscriptions.Where(subscription => filter.Statuses.Contains(subscription.Status));

        if (filter.Msisdn is { } msisdn)
            subscriptions = subscriptions.Where(subscription => subscription.Msisdn == msisdn);

        if (filter.ProductOfferingId is { } offering)
            subscriptions = subscriptions.Where(subscription => subscription.ProductOfferingId == offering);

        return subscriptions;
    }

    /// <summary>A subscription that a list may show.</summary>
    internal sealed class Candidate
    {
        public required long Number { get; init; }

        public required Guid SubscriptionId { get; init; }
    }
}
