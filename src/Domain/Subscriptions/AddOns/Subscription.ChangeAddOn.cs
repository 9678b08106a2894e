using Connect.Domain.Catalog;
using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    /// <summary>Changes an add-on to another offering, at once or on a date, as <see cref="AddOnChangePolicy"/> decides.</summary>
    /// <param name="offering">The offering that the request names; null if the catalog does not have it.</param>
    public Result<AddOn> ChangeAddOn(AddOnChangeRequest request, ProductOffering? offering, TenantTime time)
    {
        if (AddOnChangePolicy.Decide(this, request, offering, time).IsRefused(out var refusal, out var decision))
            return refusal;

        var addOn = decision.AddOn;
        if (decision.EventType is not { } eventType)
            return addOn;

        if (decision.Effect == AddOnChangeEffect.Withdraw)
            addOn.WithdrawChange(time.Now);
        else if (decision.Effect == AddOnChangeEffect.Change)
            addOn.Change(offering!.TermsOfSale, time.Now, time.Today);
        else
            addOn.ScheduleChange(offering!.TermsOfSale, decision.EffectiveDate, request, time);

        Raise(eventType, time.Now, addOn);
        return addOn;
    }
}
