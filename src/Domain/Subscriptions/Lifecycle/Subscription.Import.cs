using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>States that only import and demo data can set. They are taken over unchanged and raise no event.</content>
public sealed partial class Subscription
{
    /// <summary>Takes over a status that another system had set.</summary>
    /// <param name="at">The instant since which it has this status, in UTC.</param>
    public void ImportStatus(SubscriptionStatus status, DateTimeOffset at)
    {
        (Status, Pending, UpdatedAt) = (status, null, at);
        (CancelledAt, NextDueAt) = (status == SubscriptionStatus.Cancelled ? at : null, FindNextDue());
    }

    /// <summary>Takes over an end that another system had scheduled.</summary>
    /// <param name="date">The local date from which the subscription is over.</param>
    public void ImportEnd(DateOnly date, TenantCalendar calendar)
    {
        Pending = new(SubscriptionStatus.Cancelled, date, calendar.StartOf(date));
        NextDueAt = FindNextDue();
    }

    /// <summary>Takes over an add-on that had ended by itself; throws if it is not loaded.</summary>
    /// <param name="at">The instant of its end, in UTC.</param>
    public void ImportExpiry(Guid subscriptionAddOnId, DateTimeOffset at)
    {
        addOns.Single(addOn => addOn.SubscriptionAddOnId == subscriptionAddOnId).Expire(at);
        NextDueAt = FindNextDue();
    }
}
