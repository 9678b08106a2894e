using Connect.Domain.Refusals;
using Connect.Domain.Time;

namespace Connect.Domain.Subscriptions;

/// <summary>Refusals of adding, cancelling and undoing; docs/cancellation.md says when each applies.</summary>
public static class AddOnRefusals
{
    public static readonly RefusalCode AddOnNotFound =
        new("addon_not_found", RefusalKind.NotFound, "The subscription does not have this add-on.");

    public static Refusal NotFound(AddOnSelector named) => AddOnNotFound.Because($"The subscription does not have an add-on {named}.");

    public static readonly RefusalCode AddOnAmbiguous =
        new("addon_ambiguous", RefusalKind.Conflict, "The subscription has several add-ons of this offering.");

    /// <summary>Refuses a selector that matches several add-ons.</summary>
    public static Refusal Ambiguous(AddOnSelector named, IReadOnlyList<Guid> ids) => new AddOnAmbiguous(
        $"The subscription has several add-ons {named}; name one by its ID.", ids);

    public static readonly RefusalCode AddOnAlreadyCancelled =
        new("addon_already_cancelled", RefusalKind.Conflict, "The add-on is already cancelled.");

    /// <summary>The add-on has ended by itself.</summary>
    public static readonly RefusalCode AddOnExpired =
        new("addon_expired", RefusalKind.Conflict, "The add-on has expired.");

    /// <summary>Refuses to cancel an add-on that has ended.</summary>
    /// <param name="cancelledAt">The instant of its cancellation; null if it ended by itself.</param>
    public static Refusal Ended(Guid subscriptionAddOnId, DateTimeOffset? cancelledAt) => cancelledAt is { } at
        ? new AddOnAlreadyCancelled($"The add-on {subscriptionAddOnId} was cancelled on {Instants.Text(at)}.", at)
        : AddOnExpired.Because($"The add-on {subscriptionAddOnId} has expired.");

    /// <summary>Refuses to act on add-ons of which none is live.</summary>
    /// <param name="ended">At least one.</param>
    public static Refusal AllEnded(IReadOnlyList<AddOn> ended)
    {
        // If several have ended, report a cancelled one: a cancellation is what the caller knows of.
        var last = ended.OrderBy(addOn => addOn.CancelledAt ?? DateTimeOffset.MinValue).Last();
        return Ended(last.SubscriptionAddOnId, last.CancelledAt);
    }

    /// <summary>Refuses to undo a cancellation that is not scheduled.</summary>
    public static Refusal NotScheduled(AddOnSelector named) =>
        CancellationRefusals.NothingToUndo.Because($"The subscription has no live add-on {named} whose cancellation is scheduled.");

    /// <summary>Refuses to undo the cancellation of an add-on that has ended.</summary>
    /// <param name="cancelledAt">The instant of its cancellation; null if it ended by itself.</param>
    public static Refusal AlreadyEffective(Guid subscriptionAddOnId, DateTimeOffset? cancelledAt) =>
        CancellationRefusals.CancellationAlreadyEffective.Because(
        cancelledAt is { } at
            ? $"The add-on {subscriptionAddOnId} was cancelled on {Instants.Text(at)}; add it again."
            : $"The add-on {subscriptionAddOnId} has expired; add it again.");

    /// <summary>The cancellation would take effect on another date than the caller expects.</summary>
    public static readonly RefusalCode EffectiveDateChanged =
        new("effective_date_changed", RefusalKind.Conflict, "The cancellation would take effect on another date.");

    /// <summary>Refuses to cancel on another date than the caller expects.</summary>
    public static Refusal OnAnotherDate(DateOnly expected, DateOnly decided) => new EffectiveDateChanged(
        $"The cancellation would take effect on {decided:yyyy-MM-dd}; the expected date is {expected:yyyy-MM-dd}.", decided);

    public static readonly RefusalCode ScheduledDateAfterSubscriptionEnd =
        new("scheduled_date_after_subscription_end", RefusalKind.Rule, "The date is after the end of the subscription.");

    /// <summary>Refuses a date on which the subscription has already ended.</summary>
    public static Refusal AfterSubscriptionEnd(DateOnly requested, DateOnly end) =>
        ScheduledDateAfterSubscriptionEnd.Because(
            $"The subscription ends on {end:yyyy-MM-dd}; the requested date {requested:yyyy-MM-dd} is too late.");
}

/// <summary>Lists the add-ons that the request matches.</summary>
/// <param name="SubscriptionAddOnIds">The IDs of the matching add-ons, oldest first.</param>
public sealed record AddOnAmbiguous(string Detail, IReadOnlyList<Guid> SubscriptionAddOnIds)
    : Refusal(AddOnRefusals.AddOnAmbiguous, Detail);

/// <summary>Says when the first cancellation took effect.</summary>
/// <param name="CancelledAt">The instant at which the add-on ended, in UTC.</param>
public sealed record AddOnAlreadyCancelled(string Detail, DateTimeOffset CancelledAt)
    : Refusal(AddOnRefusals.AddOnAlreadyCancelled, Detail);

/// <summary>Says on which date the cancellation would take effect.</summary>
/// <param name="EffectiveDate">The local date on which it would take effect now.</param>
public sealed record EffectiveDateChanged(string Detail, DateOnly EffectiveDate) : Refusal(AddOnRefusals.EffectiveDateChanged, Detail);
