using System.Text.Json;
using Connect.Application.Subscriptions;
using Connect.Application.Wire;
using Connect.Domain.Subscriptions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Connect.Benchmarks.Hosts.Usual;

internal sealed record GetSubscription(Guid TenantId, Guid SubscriptionId) : IRequest<Reply>;

internal sealed class GetSubscriptionHandler(UsualDbContext db) : IRequestHandler<GetSubscription, Reply>
{
    public async Task<Reply> Handle(GetSubscription request, CancellationToken cancellationToken)
    {
        var (subscription, _) = await db.Load(request.TenantId, request.SubscriptionId, cancellationToken);
        return subscription.ToReply();
    }
}

internal static class Loading
{
    /// <summary>The tracked subscription with its live add-ons, and the tenant's time.</summary>
    public static async Task<(Subscription Subscription, Domain.Time.TenantTime Time)> Load(
        this UsualDbContext db, Guid tenantId, Guid subscriptionId, CancellationToken cancellationToken)
    {
        var tenant = await db.Tenants.SingleAsync(it => it.TenantId == tenantId, cancellationToken);
        var time = tenant.TimeAt(TimeProvider.System.GetUtcNow());
        var subscription = await db.Subscriptions
            .Include(it => it.AddOns.Where(addOn => addOn.Status == AddOnStatus.Pending || addOn.Status == AddOnStatus.Active))
            .SingleAsync(it => it.TenantId == tenantId && it.SubscriptionId == subscriptionId, cancellationToken);
        return (new StoredSubscription(subscription).At(time.Now), time);
    }

    public static Reply ToReply(this Subscription subscription) => new(
        JsonSerializer.SerializeToUtf8Bytes(SubscriptionResponse.Of(subscription, withAddOns: false), WireJson.Options),
        subscription.Version);
}
