using Connect.Domain.Subscriptions;

namespace Connect.Api.Problems.Pages;

internal sealed class AddOnChangeRefusalPages : IProblemPages
{
    public static IReadOnlyList<ProblemEntry> All { get; } =
    [
        ProblemEntry.Of(
            AddOnChangeRefusals.ToSameOffering("data-10gb"),
            "The request names the offering that the add-on already has, and no change is scheduled that this could withdraw.",
            "Show the add-on as it is, or name another offering: `GET /subscriptions/{subscriptionId}/addons/product-offering-options` "
            + "lists those that are possible. Send that request with a new key."),
        ProblemEntry.Of(
            AddOnChangeRefusals.EndsOn(new("0198c0de-0000-7000-8000-00000a001004"), new(2026, 6, 30)),
            "The cancellation of the add-on is scheduled. A change would be lost.",
            "Undo the cancellation first, if the user wants to keep the add-on. Then send the change with a new key."),
    ];
}
