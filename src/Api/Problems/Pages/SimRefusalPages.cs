using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class SimRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            SimRefusals.NotFound(),
            "The subscription was created without a SIM.",
            "Show that no SIM is known. A SIM is given when a subscription is created."),
    ];
}
