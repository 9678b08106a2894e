namespace Connect.Domain.Subscriptions;

/// <summary>What cancelling an add-on means, decided and not yet done.</summary>
/// <param name="AddOn">The add-on that was named.</param>
/// <param name="Effect">What happens to it.</param>
/// <param name="EffectiveDate">The tenant's local date on which it ends.</param>
/// <param name="ReplacesDate">The date of the scheduled cancellation that this one moves.</param>
/// <param name="Rule">The rule that chose the date.</param>
/// <param name="Trace">Each rule that was asked, in order, and what it said.</param>
public sealed record CancellationDecision(
    AddOn AddOn,
    CancellationEffect Effect,
    DateOnly EffectiveDate,
    DateOnly? ReplacesDate,
    DateRule Rule,
    IReadOnlyList<RuleFinding> Trace)
{
    /// <summary>The event that doing it sends at once; none where nothing is written.</summary>
    public string? EventType => Effect switch
    {
        CancellationEffect.Cancel => EventTypes.AddOnCancelled,
        CancellationEffect.Schedule => EventTypes.AddOnCancellationScheduled,
        CancellationEffect.Reschedule => EventTypes.AddOnCancellationRescheduled,
        _ => null,
    };
}
