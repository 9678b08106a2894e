using Connect.Domain.Refusals;

namespace Connect.Application.Idempotency;

/// <summary>Why an idempotency key is refused.</summary>
public static class IdempotencyRefusals
{
    /// <summary>Another request used the key before.</summary>
    public static readonly RefusalCode KeyReused =
        new("idempotency_key_reused", RefusalKind.Conflict, "The idempotency key was used for another request.");

    /// <summary>Refuses a second request that is not the first one again.</summary>
    public static Refusal Reused() => KeyReused.Because(
        "In the last 24 hours this Idempotency-Key came with another method, path, query or body. Use a new key for a new request.");
}
