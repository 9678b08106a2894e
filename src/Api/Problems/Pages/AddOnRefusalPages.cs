using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class AddOnRefusalPages : IProblemPages
{
    private static readonly Guid First = new("0198c0de-0000-7000-8000-00000a001004"), Second = new("0198c0de-0000-7000-8000-00000a001005");
    private static readonly DateTimeOffset CancelledAt = new(2026, 3, 15, 11, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 15), SubscriptionEnd = new(2026, 6, 30);

    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            AddOnRefusals.NotFound(new("data-10gb", null)),
            "The subscription never had an add-on of that offering or with that ID, or the request names both and they do not match.",
            "List the add-ons with `GET /subscriptions/{subscriptionId}/addons` and name one of them; offering IDs are case-sensitive. "
            + "Send the corrected request with a new key."),
        ProblemEntry.Of(
            AddOnRefusals.Ambiguous(new("extra-sim", null), [First, Second]),
            "The subscription has several live add-ons of the offering, and the request names only the offering. `subscriptionAddonIds` "
            + "lists them, oldest first.",
            "Let the user choose one, and name it by `subscriptionAddonId`. Send that request with a new key."),
        ProblemEntry.Of(
            AddOnRefusals.Ended(First, CancelledAt),
            "The add-on was cancelled before and has ended; `cancelledAt` says when.",
            "Show `cancelledAt` to the user. The add-on is cancelled, so there is nothing left to do."),
        ProblemEntry.Of(
            AddOnRefusals.Ended(First, cancelledAt: null),
            "The add-on reached its end without a cancellation.",
            "Show that the add-on has ended. There is nothing left to cancel."),
        ProblemEntry.Of(
            AddOnRefusals.OnAnotherDate(Today, Today.AddDays(1)),
            "The cancellation would take effect on another date than `expectedEffectiveDate`. Since you showed that date, a new day has "
            + "begun in the tenant's time zone or the subscription has changed; or `scheduledAt` of the request is another date. Nothing "
            + "was changed.",
            "Show the user `effectiveDate`, the date on which the cancellation would take effect now. If the user agrees, send the "
            + "request with that date as `expectedEffectiveDate` and with a new key."),
        ProblemEntry.Of(
            AddOnRefusals.AfterSubscriptionEnd(SubscriptionEnd.AddDays(1), SubscriptionEnd),
            "The subscription has a scheduled end, and the requested date is too late for it; `detail` names both dates.",
            "Request an earlier date. To cancel an add-on, you can also leave the date out: it then ends with its subscription. Send the "
            + "request with a new key."),
    ];
}
