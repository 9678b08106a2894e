using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Adds an add-on, at once or on a local date, under the terms that its offering has today.</summary>
    public Result<AddOn> AddAddOn(
        Guid subscriptionAddOnId,
        ProductOffering offering,
        DateOnly? scheduledOn,
        RawJson? metadata,
        TenantTime time)
    {
        if (RefuseAddOn(offering, scheduledOn, time.Today) is { } refusal)
            return refusal;

        var addOn = AddOn.Sell(SubscriptionId, ++AddOnsAdded, new(subscriptionAddOnId, offering.TermsOfSale, scheduledOn, metadata), time);
        addOns.Add(addOn);
        Raise(EventTypes.AddOnAdded, time.Now, addOn);
        return addOn;
    }

    private Refusal? RefuseAddOn(ProductOffering offering, DateOnly? scheduledOn, DateOnly today)
    {
        if (Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (Status != SubscriptionStatus.Activated && !StartsBy(scheduledOn))
            return SubscriptionRefusals.NotActive(Status);

        if (offering.Terms.Status == ProductOfferingStatus.Archived)
            return CatalogRefusals.Archived(offering.ProductOfferingId);

        if (!offering.FitsCategory(Terms.Group.Category))
            return CatalogRefusals.NotApplicable(offering, Terms.Group.Category);

        if (scheduledOn < today)
            return DateRefusals.InPast(scheduledOn.Value, today);

        return scheduledOn >= CancellationDate ? AddOnRefusals.AfterSubscriptionEnd(scheduledOn.Value, CancellationDate.Value) : null;
    }

    // An add-on may be sold before its subscription starts, for a date on which it has started.
    private bool StartsBy(DateOnly? scheduledOn) =>
        Pending is { Status: SubscriptionStatus.Activated } start && scheduledOn >= start.ScheduledOn;
}
