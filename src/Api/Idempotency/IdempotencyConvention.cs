using Connect.Api.Descriptions;
using Connect.Application.Idempotency;
using Connect.Application.Transactions;

namespace Connect.Api.Idempotency;

internal static class IdempotencyConvention
{
    /// <summary>The endpoint takes an Idempotency-Key: the same key with the same request gets the same response for 24 hours.</summary>
    public static RouteHandlerBuilder IsIdempotent(this RouteHandlerBuilder endpoint) => endpoint
        .AddEndpointFilter<IdempotencyFilter>()
        .WithMetadata(
            new ParameterDescription(
                IdempotencyKeyHeader.Name,
                ParameterDescription.Header,
                "1 to 256 printable ASCII characters, bare or as a quoted string; "
                    + "the same key with the same request gets the same response for 24 hours.",
                Schemas.Text(min: 1, IdempotentRequest.MaxKeyLength)),
            RefusalDescription.Of(IdempotencyKeyHeader.Invalid),
            RefusalDescription.Of(IdempotencyRefusals.KeyReused, IdempotencyRefusals.InProgress, TransactionRefusals.ConcurrencyConflict));
}
