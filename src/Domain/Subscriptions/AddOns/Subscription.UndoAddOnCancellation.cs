using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>Taking back a scheduled cancellation of an add-on.</content>
public sealed partial class Subscription
{
    /// <summary>Takes a scheduled cancellation of an add-on back, where it has not taken effect.</summary>
    public Result<AddOn> UndoAddOnCancellation(AddOnSelector selector, TenantTime time)
    {
        if (FindScheduled(selector).IsRefused(out var refusal, out var addOn))
            return refusal;

        addOn.KeepOn(time.Now);
        Raise(EventTypes.AddOnCancellationUndone, time.Now, addOn);
        return addOn;
    }

    private Result<AddOn> FindScheduled(AddOnSelector selector)
    {
        var named = addOns.Where(selector.Names).OrderBy(addOn => addOn.Number).ToList();
        return named.Where(addOn => addOn.CancellationDate is not null).ToList() switch
        {
            [var only] => only,
            [_, _, ..] several => AddOnRefusals.Ambiguous(selector, [.. several.Select(addOn => addOn.SubscriptionAddOnId)]),
            _ when named.Count == 0 => AddOnRefusals.NotFound(selector),
            _ when named.Any(addOn => addOn.IsLive) => AddOnRefusals.NotScheduled(selector),
            _ => AddOnRefusals.AlreadyEffective(named.OrderBy(addOn => addOn.UpdatedAt).Last()),
        };
    }
}
