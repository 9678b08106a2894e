namespace Connect.Domain.Subscriptions;

/// <summary>What became of the date that a rule gave.</summary>
public enum RuleOutcome
{
    Chosen,

    /// <summary>It gave a date, but a later rule overruled it.</summary>
    LaterRuleWins,

    /// <summary>It does not apply in this case.</summary>
    NotApplicable,
}
