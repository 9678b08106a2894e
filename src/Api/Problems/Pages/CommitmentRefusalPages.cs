using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class CommitmentRefusalPages : IProblemPages
{
    private static readonly DateOnly Requested = new(2026, 4, 15), CommitmentEnd = new(2026, 12, 1);

    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            CommitmentRefusals.OfAddOn(
                new(new("device-insurance-12m", null), Requested, "No longer needed"), CommitmentEnd, CommitmentEnd),
            "The add-on or the subscription was sold with a commitment that still binds on the date. `earliestDate` is the first date on "
            + "which it can end or change.",
            "Send one of `alternatives` as it is, with a new key. Each of them is your request, with another date or without one, that "
            + "would be accepted now. Without a date, an add-on ends as early as its offering and the commitment allow."),
    ];
}
