using Connect.Application.Messaging;
using Connect.Application.Outcomes;
using Connect.Application.Tenants;
using FluentValidation;

namespace Connect.Application.Idempotency;

/// <summary>Reads the outcome of the request with a key, without repeating the request.</summary>
/// <param name="Scopes">The scopes of the caller, who must hold the scope of the request's operation.</param>
public sealed record GetIdempotencyOutcome(string Key, IReadOnlyList<string> Scopes) : IQuery<IdempotencyOutcomeResponse>;

internal sealed class GetIdempotencyOutcomeValidator : AbstractValidator<GetIdempotencyOutcome>
{
    public GetIdempotencyOutcomeValidator() => RuleFor(query => query.Key)
        .Must(IdempotentRequest.IsKey).WithMessage($"must be 1 to {IdempotentRequest.MaxKeyLength} printable ASCII characters");
}

internal sealed class GetIdempotencyOutcomeHandler(IIdempotencyRecords records, TenantClock clock)
    : IHandler<GetIdempotencyOutcome, IdempotencyOutcomeResponse>
{
    public async Task<Outcome<IdempotencyOutcomeResponse>> Handle(GetIdempotencyOutcome operation, CancellationToken cancellationToken)
    {
        var now = (await clock.Now(cancellationToken)).Now;
        return await records.FindOutcome(operation.Key, now, cancellationToken) is { } outcome && operation.Scopes.Contains(outcome.Scope)
            ? new Reply<IdempotencyOutcomeResponse>(outcome.Read())
            : IdempotencyRefusals.NotFound();
    }
}
