using Connect.Domain.Refusals;

namespace Connect.Application.Idempotency;

public static class IdempotencyRefusals
{
    /// <summary>An earlier request with the key had another method, path, query or body.</summary>
    public static readonly RefusalCode KeyReused =
        new("idempotency_key_reused", RefusalKind.Conflict, "The idempotency key was used for another request.");

    public static Refusal Reused() => KeyReused.Because(
        "In the last 24 hours, this Idempotency-Key was sent with another method, path, query or body. Use a new key for a new request.");

    public static readonly RefusalCode InProgress = new(
        "idempotency_in_progress",
        RefusalKind.Conflict,
        "The first request with this idempotency key is still running.",
        IsRetryable: true);

    public static Refusal StillRunning(TimeSpan waited) => InProgress.Because(
        $"The first request with this Idempotency-Key is still running after {waited.TotalSeconds:0} seconds. Send it again with the "
        + "same key.");

    /// <summary>No request with the key ended in the last 24 hours, or the API key may not see its outcome.</summary>
    public static readonly RefusalCode KeyNotFound =
        new("idempotency_key_not_found", RefusalKind.NotFound, "The idempotency key is not known.");

    public static Refusal NotFound() => KeyNotFound.Because(
        "No request with this key ended in the last 24 hours. If one is still running, ask again.");
}
