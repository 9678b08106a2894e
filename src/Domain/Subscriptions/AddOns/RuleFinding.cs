namespace Connect.Domain.Subscriptions;

/// <summary>What one rule said when it was asked for the date of a cancellation.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Date">The date it gave, or null where it did not apply.</param>
/// <param name="Outcome">What became of its answer.</param>
public sealed record RuleFinding(DateRule Rule, DateOnly? Date, RuleOutcome Outcome);
