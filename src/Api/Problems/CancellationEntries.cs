using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems;

/// <summary>What is said about ending an add-on, and about its dates.</summary>
internal static class CancellationEntries
{
    private static readonly Guid First = new("0198c0de-0000-7000-8000-00000a001004"), Second = new("0198c0de-0000-7000-8000-00000a001005");
    private static readonly DateTimeOffset CancelledAt = new(2026, 3, 15, 11, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 15), CommitmentEnd = new(2026, 12, 1), SubscriptionEnd = new(2026, 6, 30);

    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            AddOnRefusals.Ambiguous(new("extra-sim", null), [First, Second]),
            "The subscription holds several live add-ons of the offering, and the request names the offering alone. `subscriptionAddonIds` lists them, oldest first.",
            "Let the user choose one, and name it by `subscriptionAddonId`. Send that request with a new key."),
        ProblemEntry.Of(
            new AddOnAlreadyCancelled($"The add-on {First} was cancelled on 2026-03-15T11:00:00.000Z.", CancelledAt),
            "The add-on was cancelled before and has ended; `cancelledAt` says when.",
            "Show `cancelledAt`: what was asked for has happened, and nothing is left to do."),
        ProblemEntry.Of(
            AddOnRefusals.AddOnExpired.Because($"The add-on {First} has expired."),
            "The add-on has ended by itself.",
            "Show that it has ended: there is nothing left to cancel."),
        ProblemEntry.Of(
            AddOnRefusals.NotScheduled(new("data-10gb", null)),
            "The add-on is live, and no cancellation of it is scheduled; it may have been taken back before.",
            "Show the add-on as it is: it goes on. An end that comes from its subscription is taken back with the subscription's."),
        ProblemEntry.Of(
            AddOnRefusals.CancellationAlreadyEffective.Because($"The add-on {First} was cancelled on 2026-03-15T11:00:00.000Z; add it anew."),
            "The add-on has ended: its cancellation took effect at the start of its date in the time zone of the tenant, or it expired. An end cannot be taken back.",
            "Show that it has ended. If the user wants it again, add it anew."),
        ProblemEntry.Of(
            AddOnRefusals.OnAnotherDate(Today, Today.AddDays(1)),
            "The cancellation would take effect on another date than `expectedEffectiveDate`: since that date was shown, a new day has begun in the time zone of the tenant, or the subscription has changed; or the request's own `scheduledAt` is another date. Nothing was written.",
            "Show the user `effectiveDate`, the date on which it would take effect now. If they agree, send the request with that date as `expectedEffectiveDate` and with a new key."),
        ProblemEntry.Of(
            AddOnRefusals.InPast(Today.AddDays(-1), Today),
            "The date lies before today in the time zone of the tenant, which may be a day ahead of UTC or behind it. `detail` names both dates.",
            "Ask for today or later, or leave the date out; send the request with a new key."),
        ProblemEntry.Of(
            AddOnRefusals.AfterSubscriptionEnd(SubscriptionEnd.AddDays(1), SubscriptionEnd),
            "The subscription has a scheduled end, and is over on the date that was asked for; `detail` says from when on.",
            "Ask for an earlier date, or leave the date out where an add-on is cancelled: it ends with its subscription by itself. Send the request with a new key."),
        ProblemEntry.Of(
            AddOnRefusals.Committed(new(new("device-insurance-12m", null), Today.AddMonths(1), "No longer needed"), CommitmentEnd, CommitmentEnd),
            "The add-on was sold with a commitment that still binds on the date that was asked for. `earliestDate` is the first date on which it can end.",
            "Send one of `alternatives` as it is, with a new key: each is your request with a date, or without one, that would be accepted now. Without a date the add-on ends as early as its offering and the commitment allow."),
    ];
}
