using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Why a subscription is refused.</summary>
public static class SubscriptionRefusals
{
    /// <summary>The tenant has no such subscription, also where another tenant has it.</summary>
    public static readonly RefusalCode SubscriptionNotFound =
        new("subscription_not_found", RefusalKind.NotFound, "There is no such subscription.");

    /// <summary>The subscription has ended for good.</summary>
    public static readonly RefusalCode SubscriptionCancelled =
        new("subscription_cancelled", RefusalKind.Conflict, "The subscription is cancelled.");

    /// <summary>The subscription is not in use.</summary>
    public static readonly RefusalCode SubscriptionNotActive =
        new("subscription_not_active", RefusalKind.Conflict, "The subscription is not active.");

    /// <summary>The number is in use by a subscription that has not ended.</summary>
    public static readonly RefusalCode MsisdnTaken =
        new("msisdn_taken", RefusalKind.Conflict, "The number is taken.");

    /// <summary>Refuses a subscription that the tenant does not have; the same words for every id, so that none is given away.</summary>
    public static Refusal NotFound() => SubscriptionNotFound.Because("The tenant of this API key has no subscription with that id.");

    /// <summary>Refuses any change of what has ended.</summary>
    public static Refusal Cancelled() => SubscriptionCancelled.Because("The subscription is cancelled; nothing of it can change.");

    /// <summary>Refuses a number that another subscription holds.</summary>
    public static Refusal NumberTaken() => MsisdnTaken.Because("Another subscription that has not ended holds this msisdn.");

    /// <summary>Refuses to sell to a subscription that is not in use.</summary>
    public static Refusal NotActive(SubscriptionStatus status) =>
        SubscriptionNotActive.Because($"The subscription is {status.ToString().ToUpperInvariant()}; add-ons are added to an ACTIVATED one.");
}
