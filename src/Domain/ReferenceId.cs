using Connect.Domain.Refusals;

namespace Connect.Domain;

/// <summary>The client's own id of a customer or a subscription, unique in its tenant among those of its kind.</summary>
public static class ReferenceId
{
    /// <summary>The longest one.</summary>
    public const int MaxLength = 255;

    /// <summary>Another one of the same kind has it.</summary>
    public static readonly RefusalCode ReferenceIdTaken =
        new("reference_id_taken", RefusalKind.Conflict, "The reference id is taken.");

    /// <summary>Refuses a second customer with the same reference id.</summary>
    public static Refusal TakenByCustomer(string referenceId) => TakenBy("customer", referenceId);

    /// <summary>Refuses a second subscription with the same reference id.</summary>
    public static Refusal TakenBySubscription(string referenceId) => TakenBy("subscription", referenceId);

    private static Refusal TakenBy(string holder, string referenceId) =>
        ReferenceIdTaken.Because($"Another {holder} of this tenant has the reference ID '{referenceId}'.");
}
