using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Idempotency;
using Connect.Application.Tenants;
using MediatR;

namespace Connect.Application.Pipeline;

/// <summary>
/// Same key, same request: the stored answer. Inside the transaction, so that the answer is stored exactly when its
/// effect is; of two first requests at once, the unique index lets one commit, and the other comes back and replays.
/// </summary>
internal sealed class IdempotencyBehaviour<TCommand>(ICall call, IIdempotencyRecords records, ITenantClock clock, IAnswerWriter writer)
    : IPipelineBehavior<TCommand, Answer>
    where TCommand : notnull
{
    internal static readonly TimeSpan Window = TimeSpan.FromHours(24);

    public async Task<Answer> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Answer> next)
    {
        if (call.Idempotency is not { } idempotent)
            return await next();

        if (!await records.Claim(idempotent.Key, InFlightKeys.Patience, cancellationToken))
            return writer.Write(IdempotencyRefusals.StillRunning(InFlightKeys.Patience));

        var now = (await clock.Now(cancellationToken)).Now;
        if (await records.Find(idempotent.Key, now, cancellationToken) is { } record)
            return record.Fingerprint.AsSpan().SequenceEqual(idempotent.Fingerprint) ? record.Read() : writer.Write(IdempotencyRefusals.Reused());

        var answer = await next();
        if (answer.IsFinal)
            records.Store(idempotent, answer, now, now + Window);

        return answer;
    }
}
