using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Withdraws its scheduled cancellation. Add-ons that would have ended with it go on. Refused once it has ended.</summary>
    public Result<Subscription> UndoCancellation(TenantTime time)
    {
        if (CancelledAt is { } cancelledAt)
            return SubscriptionRefusals.AlreadyEffective(cancelledAt);

        if (CancellationDate is null)
            return SubscriptionRefusals.NothingToUndo();

        (Pending, Cancellation) = (null, null);
        Raise(EventTypes.SubscriptionCancellationUndone, time.Now);
        return this;
    }
}
