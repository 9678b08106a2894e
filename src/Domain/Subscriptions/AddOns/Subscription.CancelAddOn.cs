using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

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
}
