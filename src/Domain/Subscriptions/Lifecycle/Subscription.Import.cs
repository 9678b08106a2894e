using Connect.Domain.Catalog;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>States that only import and demo data can set. Setting them raises no event.</content>
public sealed partial class Subscription
{
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
