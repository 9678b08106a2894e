namespace Connect.Domain.Subscriptions;

/// <summary>What one rule found when the date of a cancellation was decided.</summary>
/// <param name="Date">The date that it gave; null if it does not apply.</param>
/// <param name="Outcome">Whether its date was chosen.</param>
public sealed record RuleFinding(DateRule Rule, DateOnly? Date, RuleOutcome Outcome);
