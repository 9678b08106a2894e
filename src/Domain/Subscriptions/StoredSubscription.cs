namespace Connect.Domain.Subscriptions;

/// <summary>
/// A subscription as it was stored. Changes may have become due since, so callers get the <see cref="Subscription"/>
/// only from <see cref="At"/>, which applies them.
/// </summary>
/// <param name="stored">Loaded with its live add-ons.</param>
/// <param name="named">The ended add-ons that were loaded too.</param>
public sealed class StoredSubscription(Subscription stored, AddOnSelector? named = null)
{
    private DateTimeOffset latest = DateTimeOffset.MinValue;

    /// <summary>
    /// Applies all changes that are due by an instant, in order of time, and returns the subscription.
    /// May be called again with a later instant. With an earlier one, it throws: nothing undoes an applied change.
    /// </summary>
    /// <param name="instant">The tenant's current time or a later instant, in UTC.</param>
    public Subscription At(DateTimeOffset instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, latest);
        latest = instant;
        stored.LoadedAddOns = named;
        stored.ApplyDue(instant);
        return stored;
    }
}
