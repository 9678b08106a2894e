using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public static class SubscriptionRefusals
{
    /// <summary>The tenant has no such subscription; another tenant may have it.</summary>
    public static readonly RefusalCode SubscriptionNotFound =
        new("subscription_not_found", RefusalKind.NotFound, "The subscription does not exist.");

    /// <summary>The sentence does not depend on the ID, so that a caller cannot learn which IDs other tenants use.</summary>
    public static Refusal NotFound() => SubscriptionNotFound.Because("The tenant does not have a subscription with that ID.");

    public static readonly RefusalCode SubscriptionCancelled =
        new("subscription_cancelled", RefusalKind.Conflict, "The subscription is cancelled.");

    /// <summary>Refuses every change of a subscription that has ended.</summary>
    public static Refusal Cancelled() => SubscriptionCancelled.Because("The subscription is cancelled; it cannot change any more.");

    /// <summary>The subscription has not started, or is blocked or paused.</summary>
    public static readonly RefusalCode SubscriptionNotActive =
        new("subscription_not_active", RefusalKind.Conflict, "The subscription is not active.");

    /// <summary>Refuses to add an add-on to a subscription that is not activated.</summary>
    public static Refusal NotActive(SubscriptionStatus status) => SubscriptionNotActive.Because(
        status == SubscriptionStatus.Pending
            ? "The subscription has not started; an add-on can start on its start date or later."
            : $"The subscription {InWords(status)}; add-ons can be added only to an active subscription.");

    /// <summary>The command needs another status.</summary>
    public static readonly RefusalCode StatusChangeNotAllowed =
        new("status_change_not_allowed", RefusalKind.Conflict, "The subscription does not have the status that this requires.");

    /// <summary>Refuses a change of status that starts from another status.</summary>
    public static Refusal StatusNotChangeable(SubscriptionStatus status, SubscriptionStatus required) => StatusChangeNotAllowed.Because(
        $"The subscription {InWords(status)}; this is possible only if it {InWords(required)}.");

    /// <summary>Refuses to undo a cancellation that is not scheduled.</summary>
    public static Refusal NothingToUndo() =>
        CancellationRefusals.NothingToUndo.Because("The subscription does not have a scheduled cancellation.");

    /// <summary>Refuses to undo the cancellation of a subscription that has ended.</summary>
    public static Refusal AlreadyEffective(DateTimeOffset cancelledAt) => CancellationRefusals.CancellationAlreadyEffective.Because(
        $"The subscription was cancelled on {Instants.Text(cancelledAt)}; create a new one.");

    /// <summary>A subscription that has not ended has the number or will change to it.</summary>
    public static readonly RefusalCode MsisdnTaken =
        new("msisdn_taken", RefusalKind.Conflict, "The number is already in use.");

    public static Refusal NumberTaken() =>
        MsisdnTaken.Because("Another subscription that has not ended has this number or will change to it.");

    private static string InWords(SubscriptionStatus status) => status switch
    {
        SubscriptionStatus.Pending => "has not started",
        SubscriptionStatus.Activated => "is activated",
        SubscriptionStatus.Blocked => "is blocked",
        SubscriptionStatus.Paused => "is paused",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
