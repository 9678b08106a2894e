using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class PortingRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            PortingRefusals.NotFound(),
            "The number of the subscription does not come from another operator, or it is ported out.",
            "Show the subscription without a porting. Its member `porting` tells whether there is one, and in which direction."),
    ];
}
