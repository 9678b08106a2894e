using Connect.Domain;
using Connect.Domain.Catalog;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems;

/// <summary>What is said about subscriptions, and about selling them and their add-ons.</summary>
internal static class SubscriptionEntries
{
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            SubscriptionRefusals.Cancelled(),
            "The subscription has ended for good; nothing of it can change, and its add-ons ended with it.",
            "Show that it is cancelled. There is nothing to send again; a customer who comes back gets a new subscription."),
        ProblemEntry.Of(
            SubscriptionRefusals.NotActive(SubscriptionStatus.Blocked),
            "The subscription is `PENDING`, `BLOCKED` or `PAUSED`, and add-ons are added to an `ACTIVATED` one only.",
            "Wait until the subscription is `ACTIVATED`, then send the request with a new key: this answer is stored with the old one."),
        ProblemEntry.Of(
            ReferenceId.TakenByCustomer("crm-1815"),
            "Another customer or subscription of the tenant already has this `referenceId`; it is unique among those of its kind.",
            "The one that has it may be what you wanted to create: a subscription is read at `GET /subscriptions/rid_{referenceId}`, a customer at `GET /customers/rid_{referenceId}`. Otherwise choose another `referenceId`, and send the request with a new key."),
        ProblemEntry.Of(
            SubscriptionRefusals.NumberTaken(),
            "Another subscription of the tenant that has not ended holds this `msisdn`.",
            "Use another number, or wait until the other subscription has ended; then send the request with a new key."),
        ProblemEntry.Of(
            CatalogRefusals.AddOnNotApplicable.Because("The offering 'data-10gb' fits MOBILE; the subscription's category is BROADBAND."),
            "The offering is no add-on, or is one for other categories than that of the subscription's own offering.",
            "Choose an offering of type `ADDON` whose categories hold the subscription's; `detail` names both. Send the request with a new key."),
        ProblemEntry.Of(
            CatalogRefusals.Archived("data-1gb-2019"),
            "The offering is `ARCHIVED`: those who have it keep it, but it is no longer sold.",
            "Choose an offering that is sold, and send the request with a new key."),
    ];
}
