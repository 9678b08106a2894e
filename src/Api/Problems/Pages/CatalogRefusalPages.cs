using Connect.Domain.Catalog;

namespace Connect.Api.Problems.Pages;

internal sealed class CatalogRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            CatalogRefusals.NotFound("data-10bg"),
            "The catalog does not have an offering with that ID, or the offering is not of the type that the operation sells: a "
            + "subscription needs an offering of type `SUBSCRIPTION`.",
            "Check `productOfferingId`, which is case-sensitive, or add the offering to the catalog. Then send the request with a new "
            + "key."),
        ProblemEntry.Of(
            CatalogRefusals.Archived("data-1gb-2019"),
            "The offering is `ARCHIVED`: existing subscriptions keep it, but it is no longer sold.",
            "Choose an offering that is sold, and send the request with a new key."),
        ProblemEntry.Of(
            CatalogRefusals.AddOnNotApplicable.Because("The offering 'data-10gb' fits MOBILE; the subscription's category is BROADBAND."),
            "The offering is not an add-on, or it is an add-on for other categories than that of the subscription's offering.",
            "Choose an offering of type `ADDON` whose categories include that of the subscription; `detail` names both. Send the request "
            + "with a new key."),
    ];
}
