using System.Diagnostics.CodeAnalysis;
using Connect.Domain.Refusals;

namespace Connect.Domain.Subscriptions;

/// <summary>Finds the one add-on that a command is about, among those that its selector names.</summary>
internal static class AddOnSelection
{
    /// <summary>
    /// True with the add-on, or false with the refusal if the selector names no add-on, or several that the command can act on.
    /// Throws if the named add-ons were not loaded.
    /// </summary>
    /// <param name="isCandidate">Whether the command can act on an add-on.</param>
    /// <param name="refuseOthers">Makes the refusal if the command cannot act on the named add-ons: at least one, oldest first.</param>
    public static bool TryFind(
        Subscription subscription,
        AddOnSelector selector,
        Func<AddOn, bool> isCandidate,
        Func<IReadOnlyList<AddOn>, Refusal> refuseOthers,
        [NotNullWhen(true)] out AddOn? addOn,
        [NotNullWhen(false)] out Refusal? refusal)
    {
        addOn = OnlyOne(subscription, selector, isCandidate);
        refusal = addOn is null ? Refuse(subscription, selector, isCandidate, refuseOthers) : null;
        return addOn is not null;
    }

    // A loop by index, because every cancellation runs it, and this allocates nothing.
    private static AddOn? OnlyOne(Subscription subscription, AddOnSelector selector, Func<AddOn, bool> isCandidate)
    {
        AddOn? only = null;
        for (var index = 0; index < subscription.AddOns.Count; index++)
        {
            var addOn = subscription.AddOns[index];
            if (!selector.Names(addOn) || !isCandidate(addOn))
                continue;

            if (only is not null)
                return null;

            only = addOn;
        }

        return only;
    }

    private static Refusal Refuse(
        Subscription subscription,
        AddOnSelector selector,
        Func<AddOn, bool> isCandidate,
        Func<IReadOnlyList<AddOn>, Refusal> refuseOthers)
    {
        var named = subscription.AddOns.Where(selector.Names).OrderBy(addOn => addOn.Number).ToList();
        return named.Where(isCandidate).ToList() switch
        {
            [] when !subscription.HasLoaded(selector) =>
                throw new InvalidOperationException("The ended add-ons that the selector names were not loaded."),
            [] when named.Count == 0 => AddOnRefusals.NotFound(selector),
            [] => refuseOthers(named),
            var several => AddOnRefusals.Ambiguous(selector, [.. several.Select(addOn => addOn.SubscriptionAddOnId)]),
        };
    }
}
