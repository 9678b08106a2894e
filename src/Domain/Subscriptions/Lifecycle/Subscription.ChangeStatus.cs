using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    // Add-ons keep their state, and scheduled changes keep their dates.
    private Result<Subscription> ChangeStatus(SubscriptionStatus from, SubscriptionStatus to, string eventType, TenantTime time)
    {
        if (Status == SubscriptionStatus.Cancelled)
            return SubscriptionRefusals.Cancelled();

        if (Status != from)
            return SubscriptionRefusals.StatusNotChangeable(Status, from);

        Status = to;
        Raise(eventType, time.Now);
        return this;
    }
}
