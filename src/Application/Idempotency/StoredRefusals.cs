using Connect.Domain.Refusals;

namespace Connect.Application.Idempotency;

/// <summary>Says which refusals are stored with the idempotency key and returned to the same request again.</summary>
public static class StoredRefusals
{
    /// <summary>
    /// Whether the refusal is stored: not found, conflict or rule, unless it is retryable. Other refusals are not stored:
    /// the caller can correct an invalid request or a failed precondition and send it with the same key.
    /// </summary>
    public static bool IsStored(this RefusalCode code) =>
        !code.IsRetryable && code.Kind is RefusalKind.NotFound or RefusalKind.Conflict or RefusalKind.Rule;
}
