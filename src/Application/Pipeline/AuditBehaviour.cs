using Connect.Application.Audit;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Writes an audit row in the transaction of the command, for refusals too. A replay does nothing and is not audited.</summary>
internal sealed class AuditBehaviour<TCommand, T>(IAuditLog audit, TenantClock clock) : IPipelineBehavior<TCommand, Outcome<T>>
    where TCommand : notnull
    where T : notnull
{
    public async Task<Outcome<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next)
    {
        var outcome = await next();
        var created = (outcome as Outcome<T>.Granted)?.Reply.Created;
        audit.Add(typeof(TCommand).Name, outcome.Code, created, (await clock.Now(cancellationToken)).Now);
        return outcome;
    }
}
