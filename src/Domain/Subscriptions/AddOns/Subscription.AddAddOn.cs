using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>Adding an add-on.</content>
public sealed partial class Subscription
{
    /// <summary>Adds an add-on, at once or on a date, under today's terms of its offering.</summary>
    public Result<AddOn> AddAddOn(Guid subscriptionAddOnId, ProductOffering offering, DateOnly? scheduledAt, RawJson? metadata, TenantTime time)
    {
        if (RefuseAddOn(offering, scheduledAt, time.Today) is { } refusal)
            return refusal;

        var addOn = AddOn.Sell(SubscriptionId, ++AddOnsAdded, new(subscriptionAddOnId, offering.TermsOfSale, scheduledAt, metadata), time);
        addOns.Add(addOn);
        Raise(EventTypes.AddOnAdded, time.Now, addOn);
        return addOn;
    }

    private Refusal? RefuseAddOn(ProductOffering offering, DateOnly? scheduledAt, DateOnly today)
    {
        if (Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (Status != SubscriptionStatus.Activated)
            return SubscriptionRefusals.NotActive(Status);

        if (offering.Terms.Status == ProductOfferingStatus.Archived)
            return CatalogRefusals.Archived(offering.ProductOfferingId);

        if (!offering.FitsCategory(Terms.Group.Category))
            return CatalogRefusals.NotApplicable(offering, Terms.Group.Category);

        if (scheduledAt < today)
            return AddOnRefusals.InPast(scheduledAt.Value, today);

        return scheduledAt >= CancellationDate ? AddOnRefusals.AfterSubscriptionEnd(scheduledAt.Value, CancellationDate.Value) : null;
    }
}
