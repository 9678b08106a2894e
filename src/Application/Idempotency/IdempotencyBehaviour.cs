using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using Connect.Application.Transactions;
using MediatR;

namespace Connect.Application.Idempotency;

/// <summary>
/// Returns the stored response if the same request was sent before with the same key. It runs inside the transaction, so
/// that the response is stored if and only if its effect is. If two first requests run at once, the unique index lets one
/// commit; the other one runs again and gets the stored response.
/// </summary>
internal sealed class IdempotencyBehaviour<TCommand, T>(
    CurrentIdempotency current, IIdempotencyRecords records, IResponseRenderer renderer, TenantClock clock)
    : IPipelineBehavior<TCommand, Outcome<T>>
    where TCommand : notnull
    where T : notnull
{
    internal static readonly TimeSpan Window = TimeSpan.FromHours(24);

    public async Task<Outcome<T>> Handle(TCommand request, CancellationToken cancellationToken, RequestHandlerDelegate<Outcome<T>> next)
    {
        if (current.Request is not { } idempotent)
            return await next();

        if (!await records.Lock(idempotent.Key, InFlightKeys.Timeout, cancellationToken))
            return IdempotencyRefusals.StillRunning(InFlightKeys.Timeout);

        var now = (await clock.Now(cancellationToken)).Now;
        if (await records.Find(idempotent.Key, now, cancellationToken) is { } record)
        {
            if (!record.HasExpired)
                return Replay(record, idempotent);

            await records.RemoveExpired(idempotent.Key, now, cancellationToken);
        }

        var outcome = await next();
        if (outcome.Refusal is { } refusal && !refusal.Code.IsStored())
            return await Unstored(idempotent, outcome, now, cancellationToken);

        return Store(idempotent, outcome, now);
    }

    // The refusal may be because of the first request with the key, which another process has committed since: for example, it
    // has changed the version that both name in If-Match. An effect and its record are one commit, so the record is there now.
    private async Task<Outcome<T>> Unstored(
        IdempotentRequest idempotent, Outcome<T> outcome, DateTimeOffset now, CancellationToken cancellationToken) =>
        await records.Find(idempotent.Key, now, cancellationToken) is { HasExpired: false }
            ? throw new LostRaceException("Another process has run the same request.")
            : outcome;

    private static Outcome<T> Replay(IdempotencyRecord record, IdempotentRequest idempotent) =>
        record.Fingerprint.AsSpan().SequenceEqual(idempotent.Fingerprint)
            ? new Outcome<T>.Replayed(record.Read(), record.IsStale)
            : IdempotencyRefusals.Reused();

    private Outcome<T> Store(IdempotentRequest idempotent, Outcome<T> outcome, DateTimeOffset now)
    {
        var response = renderer.Render(outcome);
        records.Store(idempotent, response, now, now + Window);
        return outcome with { Stored = response };
    }
}
