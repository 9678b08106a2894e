using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Withdraws the scheduled cancellation of an add-on; refused once it has taken effect.</summary>
    public Result<AddOn> UndoAddOnCancellation(AddOnSelector selector, TenantTime time)
    {
        if (!AddOnSelection.TryFind(this, selector, HasScheduledCancellation, RefuseUndo, out var addOn, out var refusal))
            return refusal;

        addOn.WithdrawCancellation(time.Now);
        Raise(EventTypes.AddOnCancellationUndone, time.Now, addOn);
        return addOn;

        static bool HasScheduledCancellation(AddOn addOn) => addOn.CancellationDate is not null;

        Refusal RefuseUndo(IReadOnlyList<AddOn> named)
        {
            var last = named.MaxBy(addOn => addOn.UpdatedAt)!;
            return named.Any(addOn => addOn.IsLive)
                ? AddOnRefusals.NotScheduled(selector)
                : AddOnRefusals.AlreadyEffective(last.SubscriptionAddOnId, last.CancelledAt);
        }
    }
}
