using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class SubscriptionRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            SubscriptionRefusals.NotFound(),
            "The tenant of the API key does not have a subscription with the ID in the path. The response is the same if another tenant "
            + "has it.",
            "Check the ID, and that you sent the right API key. Use a new key for a command with another ID, and for one that you send "
            + "again after the subscription was created."),
        ProblemEntry.Of(
            SubscriptionRefusals.Cancelled(),
            "The subscription and its add-ons have ended for good; they cannot change any more.",
            "Show that the subscription is cancelled, and do not send the request again. A customer who comes back gets a new "
            + "subscription."),
        ProblemEntry.Of(
            SubscriptionRefusals.NotActive(SubscriptionStatus.Blocked),
            "The subscription is `BLOCKED` or `PAUSED`, or it is `PENDING` and the add-on would start before it.",
            "For a `PENDING` subscription, send `scheduledAt` with its start date or a later one. Otherwise wait until the subscription is "
            + "`ACTIVATED`. Then send the request with a new key: this response is stored with the old one."),
        ProblemEntry.Of(
            SubscriptionRefusals.StatusNotChangeable(SubscriptionStatus.Paused, SubscriptionStatus.Activated),
            "Only an `ACTIVATED` subscription can be blocked or paused, only a `BLOCKED` one can be unblocked, and only a `PAUSED` one "
            + "can be resumed.",
            "Read the subscription and offer the user what its `status` allows. Send that request with a new key."),
        ProblemEntry.Of(
            SubscriptionRefusals.NumberTaken(),
            "Another subscription of the tenant has not ended and has this `msisdn`, or will change to it (`pendingMsisdn`).",
            "Use another number, or wait until the other subscription has ended. Then send the request with a new key."),
    ];
}
