using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <content>Cancelling an add-on, and taking that back.</content>
public sealed partial class Subscription
{
    /// <summary>Cancels an add-on, at once or on a date, as <see cref="CancellationPolicy"/> decides.</summary>
    public Result<CancellationDecision> CancelAddOn(CancellationRequest request, TenantTime time)
    {
        if (CancellationPolicy.Decide(this, request, time).IsRefused(out var refusal, out var decision))
            return refusal;

        if (decision.EventType is not { } eventType)
            return decision;

        var cancellation = new Cancellation(decision.Rule, request.Reason, request.Metadata);
        if (decision.Effect == CancellationEffect.Cancel)
            decision.AddOn.Cancel(cancellation, time.Now);
        else
            decision.AddOn.ScheduleCancellation(decision.EffectiveDate, cancellation, time);

        Raise(eventType, time.Now, decision.AddOn);
        return decision;
    }

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
