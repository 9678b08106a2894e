using Connect.Domain.Catalog;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>States that only import and demo data can set. The setters raise no event.</content>
public sealed partial class Subscription
{
    /// <summary>
    /// Takes over a subscription from another system, with all its add-ons. It raises one event for the subscription and one for each
    /// add-on, as if they were added now, so that readers of the feed miss none.
    /// </summary>
    /// <param name="now">The tenant's current time, in UTC.</param>
    public static Subscription Import(Guid tenantId, ImportedSubscription state, DateTimeOffset now)
    {
        var subscription = new Subscription(
            state.Type,
            state.Display ?? state.Msisdn ?? state.Terms.Name,
            state.Subscriber,
            state.Terms,
            state.Metadata ?? RawJson.EmptyObject)
        {
            SubscriptionId = state.SubscriptionId,
            TenantId = tenantId,
            Status = state.Status,
            Msisdn = state.Msisdn,
            ReferenceId = state.ReferenceId,
            Customer = state.Customer,
            Sim = state.Sim,
            Pending = state.Pending,
            PendingMsisdn = state.PendingMsisdn,
            PendingProductOffering = state.PendingProductOffering,
            Porting = state.Porting,
            Cancellation = state.Cancellation,
            ActivatedAt = state.ActivatedAt,
            ChangedOn = state.ChangedOn,
            CancelledAt = state.CancelledAt,
            CreatedAt = state.CreatedAt,
            UpdatedAt = state.UpdatedAt,
            Extensions = state.Extensions,
            AddOnsAdded = state.AddOns.Count,
        };
        subscription.addOns.AddRange(state.AddOns.Select((addOn, index) => AddOn.Import(state.SubscriptionId, index + 1, addOn)));
        subscription.NextDueAt = subscription.FindNextDue();

        subscription.Record(EventTypes.SubscriptionCreated, now);
        foreach (var addOn in subscription.addOns)
            subscription.Record(EventTypes.AddOnAdded, now, addOn);

        return subscription;
    }

    /// <summary>Sets a status that another system has decided.</summary>
    /// <param name="at">The instant since which it has this status, in UTC.</param>
    public void ImportStatus(SubscriptionStatus status, DateTimeOffset at)
    {
        (Status, Pending, UpdatedAt) = (status, null, at);
        (CancelledAt, NextDueAt) = (status == SubscriptionStatus.Cancelled ? at : null, FindNextDue());
    }

    /// <summary>Sets an end that another system has scheduled.</summary>
    /// <param name="date">The local date on which the subscription ends.</param>
    public void ImportEnd(DateOnly date, TenantCalendar calendar)
    {
        Pending = new(SubscriptionStatus.Cancelled, date, calendar.StartOf(date));
        NextDueAt = FindNextDue();
    }

    /// <summary>Sets a change of the number that another system has scheduled.</summary>
    /// <param name="msisdn">E.164 with a plus sign.</param>
    /// <param name="date">The local date on which it changes.</param>
    public void ImportPendingMsisdn(string msisdn, DateOnly date, TenantCalendar calendar)
    {
        PendingMsisdn = new(msisdn, date, calendar.StartOf(date));
        NextDueAt = FindNextDue();
    }

    /// <summary>Sets a change to another plan that another system has scheduled.</summary>
    /// <param name="date">The local date on which it changes.</param>
    public void ImportPendingProductOffering(SaleTerms terms, DateOnly date, TenantCalendar calendar)
    {
        PendingProductOffering = new(terms, date, calendar.StartOf(date));
        NextDueAt = FindNextDue();
    }

    /// <summary>Sets the state of a porting, which another system carries out.</summary>
    public void ImportPorting(Porting porting) => Porting = porting;

    /// <summary>Marks an add-on as ended by itself; throws if it is not loaded.</summary>
    /// <param name="at">The instant of its end, in UTC.</param>
    public void ImportExpiry(Guid subscriptionAddOnId, DateTimeOffset at)
    {
        addOns.Single(addOn => addOn.SubscriptionAddOnId == subscriptionAddOnId).Expire(at);
        NextDueAt = FindNextDue();
    }
}
