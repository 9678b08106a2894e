using Connect.Application.Answers;
using Connect.Application.Calls;
using Connect.Application.Messaging;
using Connect.Application.Tenants;
using Connect.Domain.Refusals;
using FluentValidation;

namespace Connect.Application.Idempotency;

/// <summary>Looks up what became of the request that carried a key, without sending it again.</summary>
/// <param name="Key">The key, without quotes.</param>
public sealed record GetIdempotencyOutcome(string Key) : IQuery<IdempotencyOutcomeAnswer>;

internal sealed class GetIdempotencyOutcomeValidator : AbstractValidator<GetIdempotencyOutcome>
{
    public GetIdempotencyOutcomeValidator() => RuleFor(query => query.Key)
        .Must(IdempotentRequest.IsKey).WithMessage($"must be 1 to {IdempotentRequest.MaxKeyLength} printable ASCII characters");
}

internal sealed class GetIdempotencyOutcomeHandler(IIdempotencyRecords records, ICall call, ITenantClock clock)
    : IHandler<GetIdempotencyOutcome, IdempotencyOutcomeAnswer>
{
    public async Task<Result<Reply<IdempotencyOutcomeAnswer>>> Handle(GetIdempotencyOutcome operation, CancellationToken cancellationToken)
    {
        var now = (await clock.Now(cancellationToken)).Now;
        return await records.FindOutcome(operation.Key, now, cancellationToken) is { } outcome && call.Holds(outcome.Scope)
            ? new Reply<IdempotencyOutcomeAnswer>(outcome.Read())
            : IdempotencyRefusals.NotFound();
    }
}
