using Connect.Application.Wire;
using Connect.Domain.Subscriptions;
using Mapster;

namespace Connect.Application.Subscriptions;

/// <summary>What a cancellation would do.</summary>
/// <param name="EffectiveDate">The tenant's local date on which the add-on would end.</param>
/// <param name="Immediate">Whether the add-on would end at once.</param>
/// <param name="ReplacesDate">The date of the scheduled cancellation that this one would move; absent if it would move none.</param>
/// <param name="Rule">The rule that chose the date.</param>
/// <param name="Trace">What each checked rule found, in the order of the checks.</param>
/// <param name="Events">The types of the events that the cancellation would raise at once.</param>
public sealed record CancellationDecisionResponse(
    Guid SubscriptionAddOnId,
    string ProductOfferingId,
    DateOnly EffectiveDate,
    bool Immediate,
    DateOnly? ReplacesDate,
    DateRule Rule,
    IReadOnlyList<RuleFindingResponse> Trace,
    IReadOnlyList<string> Events)
{
    public static CancellationDecisionResponse Of(CancellationDecision decision) =>
        decision.Adapt<CancellationDecisionResponse>(ResponseMap.Config);
}

internal sealed class CancellationDecisionResponseMap : IRegister
{
    public void Register(TypeAdapterConfig config) => config.NewConfig<CancellationDecision, CancellationDecisionResponse>()
        .Map(response => response.SubscriptionAddOnId, decision => decision.AddOn.SubscriptionAddOnId)
        .Map(response => response.ProductOfferingId, decision => decision.AddOn.ProductOfferingId)
        .Map(response => response.Immediate, decision => decision.Effect == CancellationEffect.Cancel)
        .Map(response => response.Events, decision => decision.EventType == null ? new string[0] : new[] { decision.EventType });
}
