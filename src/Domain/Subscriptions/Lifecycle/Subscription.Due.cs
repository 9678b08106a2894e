namespace Connect.Domain.Subscriptions;

/// <content>Dated changes take effect at the instant at which they are due, however late they are processed.</content>
public sealed partial class Subscription
{
    /// <summary>The instant, in UTC, of the next scheduled change of it or of an add-on; null if none is scheduled.</summary>
    public DateTimeOffset? NextDueAt { get; private set; }

    // All scheduled changes, in order. For a new kind of change, add an entry here and a precedence.
    private IEnumerable<DatedChange> DatedChanges =>
        addOns.Select(DatedChangeOf).Append(OwnDatedChange).OfType<DatedChange>().OrderBy(change => change.Order);

    private DatedChange? OwnDatedChange => Pending switch
    {
        null => null,
        { Status: SubscriptionStatus.Activated } start => new(start.DueAt, DatedChangePrecedence.SubscriptionStart, 0, Activate),
        { Status: SubscriptionStatus.Cancelled } end => new(end.DueAt, DatedChangePrecedence.SubscriptionEnd, 0, End),
        { Status: var other } => throw new InvalidOperationException($"A scheduled change cannot make a subscription {other}."),
    };

    // The live add-ons must be loaded. Only StoredSubscription calls this.
    internal void ApplyDue(DateTimeOffset until)
    {
        while (NextDueAt <= until)
            NextDatedChange().Apply();
    }

    private DatedChange NextDatedChange() => DatedChanges.FirstOrDefault() is { } next && next.DueAt == NextDueAt
        ? next
        : throw new InvalidOperationException("An add-on with a due change is not loaded.");

    private DateTimeOffset? FindNextDue() => DatedChanges.FirstOrDefault()?.DueAt;

    private DatedChange? DatedChangeOf(AddOn addOn) => addOn.Pending switch
    {
        null => null,
        { Status: AddOnStatus.Cancelled } end =>
            new(end.DueAt, DatedChangePrecedence.AddOnEnd, addOn.Number, at => End(addOn, end.Cancellation!, at)),
        { Status: AddOnStatus.Active } start =>
            new(start.DueAt, DatedChangePrecedence.AddOnStart, addOn.Number, at => Start(addOn, at)),
        { Status: var other } => throw new InvalidOperationException($"A scheduled change cannot make an add-on {other}."),
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

    private void RaiseDue(string type, DateTimeOffset at, AddOn? addOn = null) => Raise(type, at, addOn, isFromDueChange: true);
}
