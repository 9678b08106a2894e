using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Blocks it, at once. It must be activated.</summary>
    public Result<Subscription> Block(TenantTime time) =>
        ChangeStatus(SubscriptionStatus.Activated, SubscriptionStatus.Blocked, EventTypes.SubscriptionBlocked, time);
}
