using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>What a cancel would do.</summary>
/// <param name="SubscriptionAddOnId">The add-on that it would end.</param>
/// <param name="ProductOfferingId">Its offering.</param>
/// <param name="EffectiveDate">The tenant's local date on which it would end.</param>
/// <param name="Immediate">Whether it would end at once.</param>
/// <param name="ReplacesDate">The date of the cancellation that this one would move.</param>
/// <param name="Rule">The rule that chose the date.</param>
/// <param name="Trace">Each rule that was asked, in order, and what it said.</param>
/// <param name="Events">The types of the events that it would send at once.</param>
public sealed record CancellationDecisionResponse(
    Guid SubscriptionAddOnId,
    string ProductOfferingId,
    DateOnly EffectiveDate,
    bool Immediate,
    DateOnly? ReplacesDate,
    DateRule Rule,
    IReadOnlyList<RuleFindingResponse> Trace,
    IReadOnlyList<string> Events);
