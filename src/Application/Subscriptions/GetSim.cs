using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>Reads the SIM of a subscription with its secrets.</summary>
public sealed record GetSim(IdOrReferenceId Subscription) : IAuditedQuery<SimWithSecretsResponse>;

internal sealed class GetSimHandler(ISubscriptionQueries queries, ISimVault vault, TenantClock clock)
    : IHandler<GetSim, SimWithSecretsResponse>
{
    public async Task<Outcome<SimWithSecretsResponse>> Handle(GetSim operation, CancellationToken cancellationToken)
    {
        var time = await clock.Now(cancellationToken);
        if (await queries.Find(operation.Subscription, AddOnLoad.Live, cancellationToken) is not { } stored)
            return SubscriptionRefusals.NotFound();

        var subscription = stored.At(time.Now);
        return subscription.Sim is { } sim
            ? new Reply<SimWithSecretsResponse>(new(sim, await vault.Find(subscription.SubscriptionId, cancellationToken)))
            : SimRefusals.NotFound();
    }
}
