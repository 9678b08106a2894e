using Connect.Application.Answers;
using Connect.Application.Audit;
using Connect.Application.Tenants;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Writes who did what, with its outcome, beside the effect; a replay did nothing and is not written.</summary>
internal sealed class AuditBehaviour<TCommand>(IAuditLog audit, ITenantClock clock) : IPipelineBehavior<TCommand, Answer>
    where TCommand : notnull
{
    public async Task<Answer> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next)
    {
        var answer = await next();
        audit.Add(typeof(TCommand).Name, answer.Outcome, answer.Location, (await clock.Now(cancellationToken)).Now);
        return answer;
    }
}
