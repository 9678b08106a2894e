using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>
/// Decides what changing an add-on to another offering does. This is the only place that holds the rules of docs/subscriptions.md,
/// in their order. It changes nothing, so that the options and the change cannot differ.
/// </summary>
public static class AddOnChangePolicy
{
    /// <summary>Decides, or refuses with the first rule that forbids it.</summary>
    /// <param name="subscription">Loaded with its live add-ons and those that the request names.</param>
    /// <param name="offering">The offering that the request names; null if the catalog does not have it.</param>
    public static Result<AddOnChangeDecision> Decide(
        Subscription subscription, AddOnChangeRequest request, ProductOffering? offering, TenantTime time)
    {
        if (subscription.Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (!AddOnSelection.TryFind(subscription, request.AddOn, it => it.IsLive, AddOnRefusals.AllEnded, out var addOn, out var refusal))
            return refusal;

        if (offering is null)
            return CatalogRefusals.NotFound(request.ProductOfferingId);

        if (offering.ProductOfferingId == addOn.ProductOfferingId)
        {
            return addOn.PendingProductOffering is null
                ? AddOnChangeRefusals.ToSameOffering(offering.ProductOfferingId)
                : new AddOnChangeDecision(addOn, AddOnChangeEffect.Withdraw, time.Today);
        }

        return RefuseOffering(subscription, addOn, offering) ?? DecideDate(subscription, addOn, request, offering, time.Today);
    }

    /// <summary>The offerings that an add-on can be changed to, and for each the first date on which the change can take effect.</summary>
    /// <param name="subscription">Loaded with its live add-ons and those that the selector names.</param>
    /// <param name="offerings">Those of the add-on's group.</param>
    public static Result<IReadOnlyList<AddOnChangeOption>> Options(
        Subscription subscription, AddOnSelector selector, IEnumerable<ProductOffering> offerings, TenantTime time)
    {
        if (subscription.Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (!AddOnSelection.TryFind(subscription, selector, it => it.IsLive, AddOnRefusals.AllEnded, out var addOn, out var refusal))
            return refusal;

        return offerings.Where(offering => offering.ProductOfferingId != addOn.ProductOfferingId)
            .Where(offering => RefuseOffering(subscription, addOn, offering) is null)
            .Select(offering => new AddOnChangeOption(offering, FirstDate(addOn, offering, time.Today)))
            .Where(option => !(option.EffectiveDate >= subscription.CancellationDate))
            .ToList();
    }

    private static Refusal? RefuseOffering(Subscription subscription, AddOn addOn, ProductOffering offering)
    {
        if (addOn.CancellationDate is { } end)
            return AddOnChangeRefusals.EndsOn(addOn.SubscriptionAddOnId, end);

        if (offering.Terms.Status == ProductOfferingStatus.Archived)
            return CatalogRefusals.Archived(offering.ProductOfferingId);

        if (!offering.FitsCategory(subscription.Terms.Group.Category))
            return CatalogRefusals.NotApplicable(offering, subscription.Terms.Group.Category);

        var (group, other) = (addOn.Terms.Group.ProductOfferingGroupId, offering.Terms.Group.ProductOfferingGroupId);
        return group == other ? null : CatalogRefusals.OfAnotherGroup(offering.ProductOfferingId, other, group);
    }

    private static Result<AddOnChangeDecision> DecideDate(
        Subscription subscription, AddOn addOn, AddOnChangeRequest request, ProductOffering offering, DateOnly today)
    {
        var wanted = request.ScheduledOn ?? today;
        if (wanted < today)
            return DateRefusals.InPast(wanted, today);

        var date = AllowedDate(addOn, offering, wanted, today);
        if (BoundUntil(addOn, offering, date) is { } bound && date < bound)
        {
            var possible = FirstDate(addOn, offering, today);
            return CommitmentRefusals.OfChange(
                request, bound, date, possible >= subscription.CancellationDate ? null : possible);
        }

        if (date >= subscription.CancellationDate)
            return AddOnRefusals.AfterSubscriptionEnd(date, subscription.CancellationDate.Value);

        return new AddOnChangeDecision(addOn, EffectOf(addOn, offering, date, today), date);
    }

    private static AddOnChangeEffect EffectOf(AddOn addOn, ProductOffering offering, DateOnly date, DateOnly today)
    {
        if (date == today)
            return AddOnChangeEffect.Change;

        var isScheduled = addOn.PendingProductOffering is { } pending
            && pending.ScheduledOn == date
            && pending.Terms.ProductOfferingId == offering.ProductOfferingId;
        return isScheduled ? AddOnChangeEffect.None : AddOnChangeEffect.Schedule;
    }

    private static DateOnly FirstDate(AddOn addOn, ProductOffering offering, DateOnly today)
    {
        var soonest = AllowedDate(addOn, offering, today, today);
        return BoundUntil(addOn, offering, soonest) is { } bound && soonest < bound
            ? AllowedDate(addOn, offering, bound, today)
            : soonest;
    }

    // An add-on that has not started counts its billing periods from its start date.
    private static DateOnly AllowedDate(AddOn addOn, ProductOffering offering, DateOnly from, DateOnly today) =>
        offering.TermsOfSale.FirstChangeDate(from, today, addOn.ActivatedOn ?? addOn.Pending!.ScheduledOn);

    // Who pays more may change before the commitment ends. Prices in two currencies cannot be compared. An add-on that has not
    // started is bound on the dates after its start.
    private static DateOnly? BoundUntil(AddOn addOn, ProductOffering offering, DateOnly date)
    {
        var (old, next) = (addOn.Terms.Price, offering.Terms.Price);
        if (next.NetPrice > old.NetPrice && next.Currency == old.Currency)
            return null;

        return addOn.Status == AddOnStatus.Pending && date > addOn.Pending!.ScheduledOn
            ? addOn.Terms.CommitmentEnd(addOn.Pending.ScheduledOn)
            : addOn.CommitmentEndsOn;
    }
}
