using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using MediatR;

namespace Connect.Application.Idempotency;

/// <summary>Waits for a first request with the same key that this process still runs, and gives up after five seconds.</summary>
internal sealed class InFlightBehaviour<TCommand, T>(CurrentIdempotency current, ITenantScope tenant, InFlightKeys keys)
    : IPipelineBehavior<TCommand, Outcome<T>>
    where TCommand : notnull
    where T : notnull
{
    public async Task<Outcome<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next)
    {
        if (current.Request is not { } idempotent)
            return await next();

        using var stay = await keys.Enter(tenant.TenantId, idempotent.Key, InFlightKeys.Timeout, cancellationToken);
        return stay is null ? IdempotencyRefusals.StillRunning(InFlightKeys.Timeout) : await next();
    }
}
