namespace Connect.Domain.Subscriptions;

/// <summary>
/// A subscription as it was stored, perhaps before dated changes of it fell due. Only an instant makes a
/// <see cref="Subscription"/> of it, so that no caller can forget what is due by then.
/// </summary>
/// <param name="stored">With its live add-ons.</param>
/// <param name="named">The add-ons that were loaded too, whether they have ended or not.</param>
public sealed class StoredSubscription(Subscription stored, AddOnSelector? named = null)
{
    private DateTimeOffset latest = DateTimeOffset.MinValue;

    /// <summary>
    /// The subscription with everything in effect that is due by an instant, in order of time. May be asked again for a
    /// later instant; an earlier one throws, because nothing takes back what is in effect.
    /// </summary>
    /// <param name="instant">The tenant's now, or an instant to look ahead to, in UTC.</param>
    public Subscription At(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, latest);
        latest = instant;
        stored.LoadedAddOns = named;
        stored.ApplyDue(instant);
        return stored;
    }
}
