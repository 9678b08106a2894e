using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class DateRefusalPages : IProblemPages
{
    private static readonly DateOnly Today = new(2026, 3, 15);

    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            DateRefusals.InPast(Today.AddDays(-1), Today),
            "The requested date is before today in the tenant's time zone, which may be a day ahead of UTC or behind it. `detail` names "
            + "both dates.",
            "Request today or a later date, or leave the date out. Send the request with a new key."),
    ];
}
