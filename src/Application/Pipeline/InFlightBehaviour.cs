using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Idempotency;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>Waits for a first request with the same key that this process still runs, and gives up after five seconds.</summary>
internal sealed class InFlightBehaviour<TCommand>(ICall call, InFlightKeys keys, IAnswerWriter writer) : IPipelineBehavior<TCommand, Answer>
    where TCommand : notnull
{
    public async Task<Answer> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next)
    {
        if (call.Idempotency is not { } idempotent)
            return await next();

        using var stay = await keys.Enter(call.TenantId, idempotent.Key, InFlightKeys.Patience, cancellationToken);
        return stay is null ? writer.Write(IdempotencyRefusals.StillRunning(InFlightKeys.Patience)) : await next();
    }
}
