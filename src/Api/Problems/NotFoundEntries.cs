using Connect.Domain.Catalog;
using Connect.Domain.Customers;
using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems;

/// <summary>What is said about things that a request names and that are not there for its tenant.</summary>
internal static class NotFoundEntries
{
    public static readonly IReadOnlyList<ProblemEntry> All =
    [
        ProblemEntry.Of(
            SubscriptionRefusals.NotFound(),
            "The tenant of the API key has no subscription with the id in the path; the answer is the same where another tenant has it.",
            "Check the id, and whose API key was sent. A command with another id, or one sent after the subscription was created, needs a new key."),
        ProblemEntry.Of(
            AddOnRefusals.NotFound(new("data-10gb", null)),
            "The subscription never held an add-on of that offering or with that id, or the request names both and they disagree.",
            "List the add-ons with `GET /subscriptions/{subscriptionId}/addons` and name one of them; ids of offerings are case-sensitive. Send the corrected request with a new key."),
        ProblemEntry.Of(
            CustomerRefusals.NotFound(),
            "The tenant of the API key has no customer with the id that the request names.",
            "Check `customerId`, or create the customer first; then send the request with a new key."),
        ProblemEntry.Of(
            CatalogRefusals.NotFound("data-10bg"),
            "The catalog holds no offering with that id, or the offering is not of the type that the operation sells: a subscription is opened on one of type `SUBSCRIPTION`.",
            "Check `productOfferingId`, which is case-sensitive, or put the offering into the catalog first; then send the request with a new key."),
    ];
}
