namespace Connect.Domain.Subscriptions;

/// <content>Dated changes take effect at the instant at which they are due, however late they are processed.</content>
public sealed partial class Subscription
{
    /// <summary>The instant in UTC at which the next dated change of it or of an add-on is due; null if there is none.</summary>
    public DateTimeOffset? NextDueAt { get; private set; }

    // Every change that is to come, in order. A new kind of dated change is one more entry, with its precedence.
    private IEnumerable<DatedChange> DatedChanges =>
        addOns.Select(DatedChangeOf).Append(OwnDatedChange).OfType<DatedChange>().OrderBy(change => change.Order);

    private DatedChange? OwnDatedChange => Pending switch
    {
        null => null,
        { Status: SubscriptionStatus.Activated } start => new(start.DueAt, DatedChangePrecedence.SubscriptionStart, 0, Activate),
        { Status: SubscriptionStatus.Cancelled } end => new(end.DueAt, DatedChangePrecedence.SubscriptionEnd, 0, End),
        { Status: var other } => throw new InvalidOperationException($"A subscription does not become {other} on a date."),
    };

    // Needs the live add-ons loaded. Callers come through StoredSubscription, which names the instant.
    internal void ApplyDue(DateTimeOffset until)
    {
        while (NextDueAt <= until)
            NextDatedChange().Apply();
    }

    private DatedChange NextDatedChange() => DatedChanges.FirstOrDefault() is { } next && next.DueAt == NextDueAt
        ? next
        : throw new InvalidOperationException("A change is due of an add-on that is not loaded.");

    private DateTimeOffset? FindNextDue() => DatedChanges.FirstOrDefault()?.DueAt;

    private DatedChange? DatedChangeOf(AddOn addOn) => addOn.Pending switch
    {
        null => null,
        { Status: AddOnStatus.Cancelled } end =>
            new(end.DueAt, DatedChangePrecedence.AddOnEnd, addOn.Number, at => End(addOn, end.Cancellation!, at)),
        { Status: AddOnStatus.Active } start =>
            new(start.DueAt, DatedChangePrecedence.AddOnStart, addOn.Number, at => Start(addOn, at)),
        { Status: var other } => throw new InvalidOperationException($"An add-on does not become {other} on a date."),
    };

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
}
