using Connect.Domain;

namespace Connect.Api.Problems.Pages;

internal sealed class ReferenceIdPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            ReferenceId.TakenByCustomer("crm-1815"),
            "Another customer or subscription of the tenant already has this `referenceId`. It must be unique among the customers, or "
            + "among the subscriptions, of a tenant.",
            "Check whether it is the one that you wanted to create: read a customer at `GET /customers/rid_{referenceId}`, a "
            + "subscription at `GET /subscriptions/rid_{referenceId}`. Otherwise choose another `referenceId`, and send the request with "
            + "a new key."),
    ];
}
