using Connect.Domain.Refusals;

namespace Connect.Domain;

/// <summary>The client's own ID of a customer or a subscription, unique in the tenant among customers or among subscriptions.</summary>
public static class ReferenceId
{
    /// <summary>In characters.</summary>
    public const int MaxLength = 255;

    /// <summary>Another customer or another subscription of the tenant has the reference ID.</summary>
    public static readonly RefusalCode ReferenceIdTaken =
        new("reference_id_taken", RefusalKind.Conflict, "The reference ID is already in use.");

    public static Refusal TakenByCustomer(string referenceId) => TakenBy("customer", referenceId);

    public static Refusal TakenBySubscription(string referenceId) => TakenBy("subscription", referenceId);

    private static Refusal TakenBy(string holder, string referenceId) =>
        ReferenceIdTaken.Because($"Another {holder} of this tenant has the reference ID '{referenceId}'.");
}
