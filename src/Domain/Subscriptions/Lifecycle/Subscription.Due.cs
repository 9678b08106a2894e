namespace Connect.Domain.Subscriptions;

/// <content>Dated changes take effect at the instant at which they are due, however late somebody looks.</content>
public sealed partial class Subscription
{
    /// <summary>When its next dated change, or one of its add-ons', is due, in UTC; null where none is to come.</summary>
    public DateTimeOffset? NextDueAt { get; private set; }

    /// <summary>
    /// Makes everything take effect that is due by an instant, in order of time: the first step of every command and of
    /// every read. Needs the live add-ons loaded; a second call with the same instant changes nothing.
    /// </summary>
    /// <param name="until">The instant, in UTC.</param>
    public void ApplyDue(DateTimeOffset until)
    {
        while (NextDueAt <= until)
            ApplyNext(NextDueAt.Value);
    }

    // At one instant: its start first, then what ends by itself, then its own end, which leaves nothing that could start.
    private void ApplyNext(DateTimeOffset at)
    {
        if (Pending is { Status: SubscriptionStatus.Activated } start && start.DueAt == at)
            Activate(at);
        else if (NextAddOn(AddOnStatus.Cancelled, at) is { } ending)
            End(ending, ending.Pending!.Cancellation!, at);
        else if (Pending is { Status: SubscriptionStatus.Cancelled } end && end.DueAt == at)
            End(at);
        else
            Start(NextAddOn(AddOnStatus.Active, at) ?? throw new InvalidOperationException("Nothing is due when NextDueAt says so."), at);
    }

    private AddOn? NextAddOn(AddOnStatus to, DateTimeOffset at) =>
        addOns.OrderBy(addOn => addOn.Number).FirstOrDefault(addOn => addOn.Pending?.Status == to && addOn.Pending.DueAt == at);

    private void Activate(DateTimeOffset at)
    {
        (Status, Pending, ActivatedAt) = (SubscriptionStatus.Activated, null, at);
        RaiseDue(EventTypes.SubscriptionActivated, at);
    }

    private void Start(AddOn addOn, DateTimeOffset at)
    {
        addOn.Start(at);
        RaiseDue(EventTypes.AddOnActivated, at, addOn);
    }

    private void End(DateTimeOffset at)
    {
        foreach (var addOn in addOns.Where(addOn => addOn.IsLive).OrderBy(addOn => addOn.Number))
            End(addOn, new(DateRule.SubscriptionEnd, null, null), at);

        (Status, Pending, CancelledAt) = (SubscriptionStatus.Cancelled, null, at);
        RaiseDue(EventTypes.SubscriptionCancelled, at);
    }

    private void End(AddOn addOn, Cancellation cancellation, DateTimeOffset at)
    {
        addOn.Cancel(cancellation, at);
        RaiseDue(EventTypes.AddOnCancelled, at, addOn);
    }

    private void RaiseDue(string type, DateTimeOffset at, AddOn? addOn = null) => Raise(type, at, addOn, isDue: true);

    private DateTimeOffset? FindNextDue() =>
        addOns.Select(addOn => addOn.Pending?.DueAt).Append(Pending?.DueAt).Min();
}
