using Connect.Domain.Subscriptions;

namespace Connect.Application.Subscriptions;

/// <summary>What one rule found when the date of a cancellation was decided.</summary>
/// <param name="Date">The date that it gave; absent if it does not apply.</param>
/// <param name="Outcome">Whether its date was chosen.</param>
public sealed record RuleFindingResponse(DateRule Rule, DateOnly? Date, RuleOutcome Outcome);
