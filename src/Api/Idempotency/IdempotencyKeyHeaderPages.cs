using Connect.Api.Problems;
using Connect.Application.Idempotency;

namespace Connect.Api.Idempotency;

internal sealed class IdempotencyKeyHeaderPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            IdempotencyKeyHeader.Invalid,
            $"The header {IdempotencyKeyHeader.Name} {IdempotencyKeyHeader.Form}.",
            "The header `Idempotency-Key` is empty, too long, sent more than once, or has characters that are not printable ASCII.",
            $"Send a key of 1 to {IdempotentRequest.MaxKeyLength} printable ASCII characters, such as a UUID, or leave the header out.",
            new(IdempotencyKeyHeader.Name, IdempotencyKeyHeader.Form)),
    ];
}
