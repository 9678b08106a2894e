using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Ends the pause, at once.</summary>
    public Result<Subscription> Resume(TenantTime time) =>
        ChangeStatus(SubscriptionStatus.Paused, SubscriptionStatus.Activated, EventTypes.SubscriptionResumed, time);
}
