using Connect.Domain.Refusals;

namespace Connect.Application.Idempotency;

/// <summary>Which refusals are stored with their idempotency key, so that the same request gets them again.</summary>
public static class StoredRefusals
{
    /// <summary>
    /// Whether sending the same request again cannot change the refusal: what is not found, against the state or against
    /// a rule, unless it passes by itself. A shape and a precondition are the caller's to correct under the same key.
    /// </summary>
    public static bool IsStored(this RefusalCode code) =>
        !code.Retryable && code.Kind is RefusalKind.NotFound or RefusalKind.Conflict or RefusalKind.Rule;
}
