using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using MediatR;

namespace Connect.Application.Idempotency;

/// <summary>
/// Waits if this process still runs another request with the same key, and refuses the second request after the timeout.
/// </summary>
internal sealed class InFlightBehaviour<TCommand, T>(CurrentIdempotency current, ITenantScope tenant, InFlightKeys keys)
    : IPipelineBehavior<TCommand, Outcome<T>>
    where TCommand : notnull
    where T : notnull
{
    public async Task<Outcome<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next)
    {
        if (current.Request is not { } idempotent)
            return await next();

        using var keyLock = await keys.Enter(tenant.TenantId, idempotent.Key, InFlightKeys.Timeout, cancellationToken);
        return keyLock is null ? IdempotencyRefusals.StillRunning(InFlightKeys.Timeout) : await next();
    }
}
