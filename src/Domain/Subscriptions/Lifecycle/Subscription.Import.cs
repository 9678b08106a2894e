using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>States that only import and demo data bring about: they are taken over as they are and raise no event.</content>
public sealed partial class Subscription
{
    /// <summary>Takes over a status that was reached elsewhere.</summary>
    /// <param name="status">The status.</param>
    /// <param name="at">When it was reached, in UTC.</param>
    public void ImportStatus(SubscriptionStatus status, DateTimeOffset at)
    {
        (Status, Pending, UpdatedAt) = (status, null, at);
        (CancelledAt, NextDueAt) = (status == SubscriptionStatus.Cancelled ? at : null, FindNextDue());
    }

    /// <summary>Takes over an end that was scheduled elsewhere.</summary>
    /// <param name="date">The local date from which on the subscription is over.</param>
    /// <param name="calendar">The tenant's calendar.</param>
    public void ImportEnd(DateOnly date, TenantCalendar calendar)
    {
        Pending = new(SubscriptionStatus.Cancelled, date, calendar.StartOf(date));
        NextDueAt = FindNextDue();
    }

    /// <summary>Takes over that an add-on ended by itself.</summary>
    /// <param name="subscriptionAddOnId">The add-on.</param>
    /// <param name="at">When it ended, in UTC.</param>
    public void ImportExpiry(Guid subscriptionAddOnId, DateTimeOffset at)
    {
        addOns.Single(addOn => addOn.SubscriptionAddOnId == subscriptionAddOnId).Expire(at);
        NextDueAt = FindNextDue();
    }
}
