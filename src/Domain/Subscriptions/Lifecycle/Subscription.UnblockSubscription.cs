using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Lifts the block, at once.</summary>
    public Result<Subscription> Unblock(TenantTime time) =>
        ChangeStatus(SubscriptionStatus.Blocked, SubscriptionStatus.Activated, EventTypes.SubscriptionUnblocked, time);
}
