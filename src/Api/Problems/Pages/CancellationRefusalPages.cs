using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class CancellationRefusalPages : IProblemPages
{
    private static readonly Guid AddOn = new("0198c0de-0000-7000-8000-00000a001004");
    private static readonly DateTimeOffset CancelledAt = new(2026, 3, 15, 11, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            AddOnRefusals.NotScheduled(new("data-10gb", null)),
            "The add-on or the subscription is live and has no scheduled cancellation. The cancellation may have been undone before.",
            "Show that it continues. If an add-on ends because its subscription ends, undo the cancellation of the subscription."),
        ProblemEntry.Of(
            AddOnRefusals.AlreadyEffective(AddOn, CancelledAt),
            "The add-on or the subscription has ended: it expired, or its cancellation took effect at the start of its date in the "
            + "tenant's time zone. An end cannot be undone.",
            "Show that it has ended. If the user wants it again, add the add-on again or create a new subscription."),
    ];
}
