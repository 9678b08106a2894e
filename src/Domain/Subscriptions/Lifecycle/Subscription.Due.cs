namespace Connect.Domain.Subscriptions;

/// <content>Dated changes take effect at the instant at which they are due, however late they are processed.</content>
public sealed partial class Subscription
{
    /// <summary>The instant, in UTC, of the next scheduled change of it or of an add-on; null if none is scheduled.</summary>
    public DateTimeOffset? NextDueAt { get; private set; }

    // All scheduled changes, in order. For a new kind of change, add an entry here or to those of an add-on, and a precedence.
    private IEnumerable<DatedChange> DatedChanges => addOns.SelectMany(DatedChangesOf)
        .Concat([PendingStart, PendingEnd, MsisdnChange, ProductOfferingChange])
        .OfType<DatedChange>()
        .OrderBy(change => change.Order);

    private DatedChange? PendingStart => Pending is { Status: SubscriptionStatus.Activated } start
        ? new(start.DueAt, DatedChangePrecedence.SubscriptionStart, 0, Activate)
        : null;

    private DatedChange? PendingEnd => Pending is { Status: SubscriptionStatus.Cancelled } end
        ? new(end.DueAt, DatedChangePrecedence.SubscriptionEnd, 0, at => End(at, isFromDueChange: true))
        : null;

    private DatedChange? MsisdnChange => PendingMsisdn is { } change
        ? new(change.DueAt, DatedChangePrecedence.SubscriptionMsisdn, 0, at => ChangeMsisdn(change.Msisdn, at))
        : null;

    private DatedChange? ProductOfferingChange => PendingProductOffering is { } change
        ? new(change.DueAt, DatedChangePrecedence.SubscriptionProductOffering, 0, at => ChangeProductOffering(change, at))
        : null;

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

    private IEnumerable<DatedChange?> DatedChangesOf(AddOn addOn)
    {
        if (addOn.Pending is { Status: AddOnStatus.Cancelled } end)
        {
            yield return new(
                end.DueAt, DatedChangePrecedence.AddOnEnd, addOn.Number, at => End(addOn, end.Cancellation!, at, isFromDueChange: true));
        }

        if (addOn.PendingProductOffering is { } change)
            yield return new(change.DueAt, DatedChangePrecedence.AddOnProductOffering, addOn.Number, at => Change(addOn, change, at));

        if (addOn.Pending is { Status: AddOnStatus.Active } start)
            yield return new(start.DueAt, DatedChangePrecedence.AddOnStart, addOn.Number, at => Start(addOn, at));
    }

    private void Activate(DateTimeOffset at)
    {
        (Status, Pending, ActivatedAt) = (SubscriptionStatus.Activated, null, at);
        RaiseDue(EventTypes.SubscriptionActivated, at);
    }

    private void ChangeMsisdn(string msisdn, DateTimeOffset at)
    {
        Display = Display == Msisdn ? msisdn : Display;
        (Msisdn, PendingMsisdn) = (msisdn, null);
        RaiseDue(EventTypes.SubscriptionMsisdnChanged, at);
    }

    private void ChangeProductOffering(PendingProductOffering change, DateTimeOffset at)
    {
        (ProductOfferingId, Terms, PendingProductOffering) = (change.Terms.ProductOfferingId, change.Terms, null);
        ChangedOn = ActivatedAt is null ? null : change.ScheduledOn;
        RaiseDue(EventTypes.SubscriptionChanged, at);
    }

    // The subscription may have changed to another offering since the sale.
    private void Start(AddOn addOn, DateTimeOffset at)
    {
        if (addOn.CancellationIfUnfit(Terms.Group.Category) is { } unfit)
        {
            End(addOn, unfit, at, isFromDueChange: true);
            return;
        }

        addOn.Start(at);
        RaiseDue(EventTypes.AddOnActivated, at, addOn);
    }

    private void Change(AddOn addOn, PendingProductOffering change, DateTimeOffset at)
    {
        addOn.Change(change.Terms, at, change.ScheduledOn);
        RaiseDue(EventTypes.AddOnChanged, at, addOn);
    }

    private void RaiseDue(string type, DateTimeOffset at, AddOn? addOn = null) => Raise(type, at, addOn, isFromDueChange: true);
}
