namespace Connect.Domain.Subscriptions;

public sealed partial class Subscription
{
    // Ends each live add-on and then the subscription, one event each.
    private void End(DateTimeOffset at, bool isFromDueChange)
    {
        foreach (var addOn in addOns.Where(addOn => addOn.IsLive).OrderBy(addOn => addOn.Number))
            End(addOn, new(DateRule.SubscriptionEnd, null, null), at, isFromDueChange);

        (Status, Pending, CancelledAt) = (SubscriptionStatus.Cancelled, null, at);
        (PendingMsisdn, PendingProductOffering) = (null, null);
        Raise(EventTypes.SubscriptionCancelled, at, isFromDueChange: isFromDueChange);
    }

    private void End(AddOn addOn, Cancellation cancellation, DateTimeOffset at, bool isFromDueChange)
    {
        addOn.Cancel(cancellation, at);
        Raise(EventTypes.AddOnCancelled, at, addOn, isFromDueChange);
    }
}
