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
        "In the last 24 hours, this Idempotency-Key was sent with another method, path, query or body. Use a new key for a new request.");

    /// <summary>The first request with the key has not ended yet.</summary>
    public static readonly RefusalCode InProgress = new(
        "idempotency_in_progress", RefusalKind.Conflict, "The first request with this idempotency key is still running.", Retryable: true);

    /// <summary>Refuses to wait any longer for the first request.</summary>
    public static Refusal StillRunning(TimeSpan waited) => InProgress.Because(
        $"The first request with this Idempotency-Key is still running after {waited.TotalSeconds:0} seconds. Send it again with the "
        + "same key.");

    /// <summary>No request with the key ended in the last 24 hours, as far as this API key may know.</summary>
    public static readonly RefusalCode KeyNotFound =
        new("idempotency_key_not_found", RefusalKind.NotFound, "The idempotency key is not known.");

    /// <summary>Refuses the look-up of a key without an outcome.</summary>
    public static Refusal NotFound() => KeyNotFound.Because(
        "No request with this key ended in the last 24 hours. If one is still running, ask again.");
}
