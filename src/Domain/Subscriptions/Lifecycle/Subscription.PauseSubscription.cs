using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Pauses it, at once. It must be activated.</summary>
    public Result<Subscription> Pause(TenantTime time) =>
        ChangeStatus(SubscriptionStatus.Activated, SubscriptionStatus.Paused, EventTypes.SubscriptionPaused, time);
}
