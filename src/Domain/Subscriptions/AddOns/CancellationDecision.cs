namespace Connect.Domain.Subscriptions;

/// <summary>What cancelling an add-on will do: decided, not yet done.</summary>
/// <param name="EffectiveDate">The tenant's local date on which it ends.</param>
/// <param name="ReplacesDate">The date of the scheduled cancellation that this one moves; null if it moves none.</param>
/// <param name="Rule">The rule that chose the date.</param>
/// <param name="Trace">What each checked rule found, in the order of the checks.</param>
public sealed record CancellationDecision(
    AddOn AddOn,
    CancellationEffect Effect,
    DateOnly EffectiveDate,
    DateOnly? ReplacesDate,
    DateRule Rule,
    IReadOnlyList<RuleFinding> Trace)
{
    /// <summary>The type of the event that it raises at once; null if nothing is written.</summary>
    public string? EventType => Effect switch
    {
        CancellationEffect.Cancel => EventTypes.AddOnCancelled,
        CancellationEffect.Schedule => EventTypes.AddOnCancellationScheduled,
        CancellationEffect.Reschedule => EventTypes.AddOnCancellationRescheduled,
        _ => null,
    };
}
