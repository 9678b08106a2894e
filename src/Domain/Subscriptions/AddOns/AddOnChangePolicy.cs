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
    /// <param name="offering">The offering that the request names.</param>
    public static Result<AddOnChangeDecision> Decide(
        Subscription subscription, AddOnChangeRequest request, ProductOffering offering, TenantTime time)
    {
        if (subscription.Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (!AddOnSelection.TryFind(subscription, request.AddOn, it => it.IsLive, AddOnRefusals.AllEnded, out var addOn, out var refusal))
            return refusal;

        if (offering.ProductOfferingId == addOn.ProductOfferingId)
        {
            return addOn.PendingProductOffering is null
                ? AddOnChangeRefusals.ToSameOffering(offering.ProductOfferingId)
                : new AddOnChangeDecision(addOn, AddOnChangeEffect.Withdraw, time.Today);
        }

        return RefuseOffering(subscription, addOn, offering) ?? DecideDate(subscription, addOn, request, offering, time.Today);
    }

    /// <summary>The offerings that an add-on can be changed to, and for each the first date on which the change can take effect.</summary>
    /// <param name="subscription">Loaded with its live add-ons.</param>
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
        if (date < BoundUntil(addOn, offering))
        {
            var possible = FirstDate(addOn, offering, today);
            return CommitmentRefusals.OfChange(
                request, addOn.CommitmentEndsOn!.Value, date, possible >= subscription.CancellationDate ? null : possible);
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

    private static DateOnly FirstDate(AddOn addOn, ProductOffering offering, DateOnly today) =>
        AllowedDate(addOn, offering, BoundUntil(addOn, offering) is { } bound && bound > today ? bound : today, today);

    // An add-on that has not started counts its billing periods from its start date.
    private static DateOnly AllowedDate(AddOn addOn, ProductOffering offering, DateOnly from, DateOnly today) =>
        offering.TermsOfSale.FirstChangeDate(from, today, addOn.ActivatedOn ?? addOn.Pending!.ScheduledOn);

    // Who pays more may change before the commitment ends. Prices in two currencies cannot be compared.
    private static DateOnly? BoundUntil(AddOn addOn, ProductOffering offering)
    {
        var (old, next) = (addOn.Terms.Price, offering.Terms.Price);
        return next.NetPrice > old.NetPrice && next.Currency == old.Currency ? null : addOn.CommitmentEndsOn;
    }
}
