namespace Connect.Domain.Subscriptions;

/// <summary>What changing an add-on will do: decided, not yet done.</summary>
/// <param name="EffectiveDate">The tenant's local date on which it changes; today for a withdrawal.</param>
public sealed record AddOnChangeDecision(AddOn AddOn, AddOnChangeEffect Effect, DateOnly EffectiveDate)
{
    /// <summary>The type of the event that it raises at once; null if nothing is written.</summary>
    public string? EventType => Effect switch
    {
        AddOnChangeEffect.Change => EventTypes.AddOnChanged,
        AddOnChangeEffect.Schedule => EventTypes.AddOnChangeScheduled,
        AddOnChangeEffect.Withdraw => EventTypes.AddOnChangeWithdrawn,
        _ => null,
    };
}
